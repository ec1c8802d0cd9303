package org.evenkeel.planning.importing.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds a circle in a directed graph, without recursion, for chains may be thousands long. */
final class Cycle {

    private final Map<String, Set<String>> edges;
    private final Set<String> finished = new HashSet<>();
    private final List<String> path = new ArrayList<>();
    private final Map<String, Integer> onPath = new HashMap<>();
    private final Deque<Iterator<String>> open = new ArrayDeque<>();

    private Cycle(Map<String, Set<String>> edges) {
        this.edges = edges;
    }

    /** One circle as a path that ends where it begins, if there is any. */
    static Optional<List<String>> among(Map<String, Set<String>> edges) {
        Cycle search = new Cycle(edges);
        for (String start : edges.keySet()) {
            Optional<List<String>> found = search.from(start);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<List<String>> from(String start) {
        if (finished.contains(start)) {
            return Optional.empty();
        }
        enter(start);
        while (!open.isEmpty()) {
            Iterator<String> next = open.element();
            if (!next.hasNext()) {
                leave();
                continue;
            }
            String node = next.next();
            Integer at = onPath.get(node);
            if (at != null) {
                List<String> circle = new ArrayList<>(path.subList(at, path.size()));
                circle.add(node);
                return Optional.of(circle);
            }
            if (!finished.contains(node)) {
                enter(node);
            }
        }
        return Optional.empty();
    }

    private void enter(String node) {
        onPath.put(node, path.size());
        path.add(node);
        open.push(edges.getOrDefault(node, Set.of()).iterator());
    }

    private void leave() {
        open.pop();
        String node = path.remove(path.size() - 1);
        onPath.remove(node);
        finished.add(node);
    }
}

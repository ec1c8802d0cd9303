package org.evenkeel.planning.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The command's words: names of rows, {@code --option=value} for all of them and {@code --row.option=value} for one. */
record Options(List<String> rows, Map<String, String> values) {

    private static final Set<String> KNOWN = Set.of("seeds", "seconds", "reference", "measures", "teams", "cores", "folder",
            "csv", "scip", "year", "target", "plans");

    static Options of(String[] words) {
        List<String> rows = new ArrayList<>();
        Map<String, String> values = new HashMap<>();
        for (String word : words) {
            if (word.startsWith("--")) {
                String[] parts = word.substring(2).split("=", 2);
                String name = parts[0].substring(parts[0].indexOf('.') + 1);
                if (parts.length < 2 || !KNOWN.contains(name)) {
                    throw new IllegalArgumentException(
                            "Option " + word + " is unknown. Write --option=value or --row.option=value; options: "
                                    + KNOWN.stream().sorted().toList());
                }
                values.put(parts[0], parts[1]);
            } else {
                rows.addAll(Arrays.stream(word.split(",")).filter(row -> !row.isBlank()).toList());
            }
        }
        return new Options(rows, values);
    }

    /** The options of one row: its own go before those of all. */
    Options of(String row) {
        Map<String, String> own = new HashMap<>();
        values.forEach((name, value) -> {
            if (!name.contains(".")) {
                own.putIfAbsent(name, value);
            } else if (name.startsWith(row + ".")) {
                own.put(name.substring(row.length() + 1), value);
            }
        });
        return new Options(rows, own);
    }

    int number(String name, int otherwise) {
        return values.containsKey(name) ? Integer.parseInt(values.get(name)) : otherwise;
    }

    String word(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    /** Seeds as {@code 1-20} or {@code 4}. */
    List<Long> seeds(String otherwise) {
        String[] ends = word("seeds", otherwise).split("-");
        List<Long> seeds = new ArrayList<>();
        for (long seed = Long.parseLong(ends[0]); seed <= Long.parseLong(ends[ends.length - 1]); seed++) {
            seeds.add(seed);
        }
        return seeds;
    }

    int cores() {
        return number("cores", Math.max(1, Math.min(2, Runtime.getRuntime().availableProcessors())));
    }
}

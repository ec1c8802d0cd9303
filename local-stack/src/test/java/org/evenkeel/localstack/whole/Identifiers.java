package org.evenkeel.localstack.whole;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/** What one organisation's paths are in truth, found by listing as its own people. */
final class Identifiers {

    /** Up to the last parameter, and what comes after it. */
    private static final Pattern LAST_PARAMETER = Pattern.compile("(.*)/\\{([^}]+)}([^{]*)");
    private static final int LOOKED_AT = 20;

    /** Made of what the thing says, where it has no name of its own. */
    private static final Map<String, List<String>> MADE_OF = Map.of("forecast-months", List.of("month"), "rule-settings",
            List.of("rule"), "measure-assessments", List.of("measure"), "relations", List.of("measure", "kind", "other"));
    /** Where what is named is listed, if not by the path itself. */
    private static final Map<String, String> LISTED_BY = Map.of("/api/engagement/conduct", "/api/engagement/engagement-plans",
            "/api/engagement/board-room", "/api/engagement/engagement-plans");

    private final ApiDocuments documents;
    private final People people;
    private final Map<String, List<String>> beginnings = new TreeMap<>();
    private final Map<String, Optional<String>> paths = new TreeMap<>();

    Identifiers(ApiDocuments documents, People people) {
        this.documents = documents;
        this.people = people;
    }

    /**
     * With the name of something in the place of each parameter: of something that is there to be read at this path, if
     * it can be read. Empty where there is no such thing.
     */
    Optional<String> path(Operation operation) {
        Optional<String> known = paths.get(operation.path());
        if (known == null) {
            List<String> candidates = candidates(operation.path());
            known = documents.at("GET", operation.path()).flatMap(read -> candidates.stream()
                    .filter(path -> people.read(read, path).status() == 200).findFirst())
                    .or(() -> candidates.stream().findFirst());
            paths.put(operation.path(), known);
        }
        return known;
    }

    /** One name of each thing that paths name, by the path up to it. */
    Map<String, String> known() {
        Map<String, String> known = new TreeMap<>();
        paths.forEach((template, path) -> path.filter(one -> template.endsWith("}"))
                .ifPresent(one -> known.put(template, one.substring(one.lastIndexOf('/') + 1))));
        return known;
    }

    private List<String> candidates(String template) {
        Matcher last = LAST_PARAMETER.matcher(template);
        if (!last.matches()) {
            return List.of(template);
        }
        String beginning = last.group(1) + "/{" + last.group(2) + "}";
        List<String> known = beginnings.get(beginning);
        if (known == null) {
            known = listed(last.group(1), last.group(2));
            beginnings.put(beginning, known);
        }
        return known.stream().map(path -> path + last.group(3)).toList();
    }

    private List<String> listed(String collection, String name) {
        String list = LISTED_BY.getOrDefault(collection, collection);
        return documents.at("GET", list).stream().flatMap(read -> candidates(list).stream().limit(LOOKED_AT)
                .flatMap(path -> shown(read, path).flatMap(item -> identifier(item, name, collection).stream())
                        .map(identifier -> (list.equals(collection) ? path : collection) + "/" + encoded(identifier))))
                .distinct().toList();
    }

    /** What few eyes are to see is not in everybody's list. */
    private Stream<JsonNode> shown(Operation list, String path) {
        return people.named(list).stream().flatMap(
                role -> items(people.as(role, list, path, "").body()).filter(Identifiers::isItsOwn).limit(LOOKED_AT));
    }

    private static Stream<JsonNode> items(JsonNode answer) {
        return StreamSupport.stream((answer.isArray() ? answer : answer.path("items")).spliterator(), false);
    }

    /** Audiences that follow from a rule are called the same everywhere. */
    private static boolean isItsOwn(JsonNode item) {
        return !item.path("membership").asText().equals("by-rule");
    }

    private static Optional<String> identifier(JsonNode item, String name, String collection) {
        List<String> parts = MADE_OF.get(collection.substring(collection.lastIndexOf('/') + 1));
        if (parts != null) {
            return Optional.of(parts.stream().map(part -> item.path(part).asText()).collect(Collectors.joining(" ")));
        }
        return Stream.of(name, "id", "reference", "name").map(item::path).filter(JsonNode::isValueNode)
                .map(JsonNode::asText).filter(text -> !text.isEmpty()).findFirst();
    }

    private static String encoded(String identifier) {
        return URLEncoder.encode(identifier, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

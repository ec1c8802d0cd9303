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

import com.fasterxml.jackson.databind.JsonNode;

/** What one organisation's paths are in truth, found by listing as its own people. */
final class Identifiers {

    private static final Pattern LAST_PARAMETER = Pattern.compile("\\{([^}]+)}$");

    /** Made of what the thing says, where it has no name of its own. */
    private static final Map<String, List<String>> MADE_OF = Map.of("forecast-months", List.of("month"), "rule-settings",
            List.of("rule"), "relations", List.of("measure", "kind", "other"));

    private final ApiDocuments documents;
    private final People people;
    private final Map<String, Optional<String>> found = new TreeMap<>();

    Identifiers(ApiDocuments documents, People people) {
        this.documents = documents;
        this.people = people;
    }

    /** With the name of something in the place of each parameter; empty where there is no such thing. */
    Optional<String> path(Operation operation) {
        String path = operation.path();
        for (String parameter : operation.parameters()) {
            Optional<String> identifier = found.get(parameter);
            if (identifier == null) {
                identifier = listed(parameter);
                found.put(parameter, identifier);
            }
            if (identifier.isEmpty()) {
                return Optional.empty();
            }
            Matcher last = LAST_PARAMETER.matcher(parameter);
            path = last.find() ? path.replaceFirst(Pattern.quote(last.group()), Matcher.quoteReplacement(identifier.get()))
                    : path;
        }
        return Optional.of(path);
    }

    Map<String, String> known() {
        Map<String, String> known = new TreeMap<>();
        found.forEach((parameter, identifier) -> identifier.ifPresent(one -> known.put(parameter, one)));
        return known;
    }

    /** @param parameter the path up to it, and with it */
    private Optional<String> listed(String parameter) {
        Matcher last = LAST_PARAMETER.matcher(parameter);
        String name = last.find() ? last.group(1) : "";
        return documents.collection(parameter).flatMap(collection -> path(collection)
                .flatMap(path -> identifier(first(people.may(collection, path, "").body()), name, collection.path())))
                .map(identifier -> URLEncoder.encode(identifier, StandardCharsets.UTF_8).replace("+", "%20"));
    }

    private static JsonNode first(JsonNode answer) {
        return (answer.isArray() ? answer : answer.path("items")).path(0);
    }

    private static Optional<String> identifier(JsonNode item, String name, String collection) {
        List<String> parts = MADE_OF.get(collection.substring(collection.lastIndexOf('/') + 1));
        if (parts != null && item.isObject()) {
            return Optional.of(parts.stream().map(part -> item.path(part).asText()).collect(Collectors.joining(" ")));
        }
        return Stream.of(name, "id", "reference", "name").map(item::path).filter(JsonNode::isValueNode)
                .map(JsonNode::asText).filter(text -> !text.isEmpty()).findFirst();
    }
}

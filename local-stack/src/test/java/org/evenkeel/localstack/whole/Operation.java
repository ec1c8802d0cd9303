package org.evenkeel.localstack.whole;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/** One operation as its API document has it, with a body that the document allows. */
record Operation(String method, String path, JsonNode definition, JsonNode document) {

    private static final String BOUNDARY = "boundary-of-the-form";

    String title() {
        return method + " " + path;
    }

    Set<String> roles() {
        Set<String> roles = new TreeSet<>();
        definition.path("x-roles").forEach(role -> roles.add(role.asText()));
        return roles;
    }

    boolean isOpen() {
        return definition.path("security").isArray() && definition.path("security").isEmpty();
    }

    boolean namesSomething() {
        return path.contains("{");
    }

    List<String> queryParameters() {
        return StreamSupport.stream(definition.path("parameters").spliterator(), false)
                .filter(parameter -> parameter.path("in").asText().equals("query"))
                .map(parameter -> parameter.path("name").asText()).toList();
    }

    /** By name, with a value that is allowed. */
    Map<String, String> neededQueries() {
        Map<String, String> needed = new TreeMap<>();
        for (JsonNode parameter : definition.path("parameters")) {
            if (parameter.path("in").asText().equals("query") && parameter.path("required").asBoolean()) {
                needed.put(parameter.path("name").asText(), parameter.has("example") ? parameter.path("example").asText()
                        : new SampleBody(document, Map.of()).of(parameter.path("schema")).asText());
            }
        }
        return needed;
    }

    boolean isChange() {
        return !method.equals("GET");
    }

    Map<String, String> headers() {
        Map<String, String> headers = new TreeMap<>();
        if (!contentType().isEmpty()) {
            headers.put("Content-Type", isForm() ? contentType() + "; boundary=" + BOUNDARY : contentType());
        }
        for (JsonNode parameter : definition.path("parameters")) {
            if (parameter.path("name").asText().equals("If-Match")) {
                headers.put("If-Match", "\"0\"");
            }
        }
        return headers;
    }

    /** Empty where none is asked for. */
    String body() {
        return body(Map.of());
    }

    /** @param names what fields are to name, by the field */
    String body(Map<String, String> names) {
        if (isForm()) {
            return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n"
                    + "Content-Type: text/csv\r\n\r\na,b\r\n1,2\r\n--" + BOUNDARY + "--\r\n";
        }
        JsonNode schema = definition.path("requestBody").path("content").path(contentType()).path("schema");
        return contentType().isEmpty() ? "" : new SampleBody(document, names).of(schema).toString();
    }

    /** What this one takes, in what the other answers: all of it, or a part. */
    Optional<JsonNode> asToldBy(Operation read, JsonNode answer) {
        String wanted = schema(definition.path("requestBody"));
        String given = schema(read.definition.path("responses").path("200"));
        if (given.equals(wanted)) {
            return Optional.of(answer);
        }
        JsonNode parts = document.path("components").path("schemas").path(given.replaceFirst(".*/", "")).path("properties");
        return parts.properties().stream().filter(part -> part.getValue().path("$ref").asText().equals(wanted))
                .map(part -> answer.path(part.getKey())).findFirst();
    }

    private static String schema(JsonNode content) {
        return content.path("content").path("application/json").path("schema").path("$ref").asText();
    }

    private boolean isForm() {
        return contentType().equals("multipart/form-data");
    }

    private String contentType() {
        return definition.path("requestBody").path("content").properties().stream().map(Map.Entry::getKey).findFirst()
                .orElse("");
    }
}

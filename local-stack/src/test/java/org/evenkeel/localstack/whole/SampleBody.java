package org.evenkeel.localstack.whole;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/**
 * The smallest body that a schema of an API document allows.
 *
 * @param names what fields are to name, by the field; those are there also where they may be left out
 */
record SampleBody(JsonNode document, Map<String, String> names) {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String REFERENCE = "#/components/schemas/";

    JsonNode of(JsonNode schema) {
        if (schema.has("$ref")) {
            return of(document.path("components").path("schemas").path(schema.path("$ref").asText().substring(
                    REFERENCE.length())));
        }
        if (schema.has("enum")) {
            return schema.path("enum").get(0);
        }
        for (String choice : List.of("allOf", "anyOf", "oneOf")) {
            for (JsonNode one : schema.path(choice)) {
                if (!one.path("type").asText().equals("null")) {
                    return of(one);
                }
            }
        }
        return ofType(schema, type(schema));
    }

    private JsonNode ofType(JsonNode schema, String type) {
        return switch (type) {
            case "object" -> object(schema);
            case "array" -> array(schema);
            case "integer", "number" -> number(schema);
            case "boolean" -> NODES.booleanNode(true);
            default -> text(schema);
        };
    }

    private ObjectNode object(JsonNode schema) {
        ObjectNode object = NODES.objectNode();
        Set<String> required = new TreeSet<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        JsonNode properties = schema.path("properties");
        required.forEach(name -> object.set(name, of(properties.path(name))));
        names.forEach((name, value) -> {
            if (properties.has(name)) {
                object.set(name, isList(properties.path(name)) ? NODES.arrayNode().add(value) : NODES.textNode(value));
            }
        });
        return object;
    }

    private ArrayNode array(JsonNode schema) {
        ArrayNode array = NODES.arrayNode();
        for (int i = 0; i < schema.path("minItems").asInt(); i++) {
            array.add(of(schema.path("items")));
        }
        return array;
    }

    private static JsonNode number(JsonNode schema) {
        long least = schema.path("minimum").asLong(schema.path("exclusiveMinimum").asLong(0) + 1);
        return least == (int) least ? IntNode.valueOf((int) least) : LongNode.valueOf(least);
    }

    private static JsonNode text(JsonNode schema) {
        String text = schema.has("examples") ? schema.path("examples").path(0).asText()
                : switch (schema.path("format").asText()) {
                    case "uuid" -> "00000000-0000-4000-8000-000000000000";
                    case "date" -> "2027-04-01";
                    case "date-time" -> "2027-04-01T09:00:00Z";
                    default -> schema.path("pattern").asText().contains("64") ? "0".repeat(64) : "sample";
                };
        return TextNode.valueOf(text.length() < schema.path("minLength").asInt() ? "sample".repeat(20) : text);
    }

    private static boolean isList(JsonNode schema) {
        return type(schema).equals("array");
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (!one.asText().equals("null")) {
                    return one.asText();
                }
            }
        }
        return type.asText(schema.has("properties") ? "object" : "string");
    }
}

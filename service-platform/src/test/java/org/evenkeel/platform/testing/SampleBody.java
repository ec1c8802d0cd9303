package org.evenkeel.platform.testing;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A body of the form that a schema tells, and every copy of it with one value made odd. */
final class SampleBody {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST = 6;

    private final ApiDocument document;

    SampleBody(ApiDocument document) {
        this.document = document;
    }

    JsonNode of(JsonNode schema) {
        return of(schema, 0);
    }

    private JsonNode of(JsonNode given, int depth) {
        JsonNode schema = document.resolve(given);
        for (String choice : List.of("allOf", "anyOf", "oneOf")) {
            if (schema.path(choice).size() > 0) {
                return of(schema.path(choice).get(0), depth);
            }
        }
        if (schema.path("enum").size() > 0) {
            return schema.path("enum").get(0);
        }
        JsonNode type = schema.path("type");
        return switch (type.isArray() ? type.get(0).asText() : type.asText()) {
            case "object" -> object(schema, depth);
            case "array" -> depth < DEEPEST ? JSON.arrayNode().add(of(schema.path("items"), depth + 1)) : JSON.arrayNode();
            case "integer", "number" -> JSON.numberNode(Math.max(1, schema.path("minimum").asLong(1)));
            case "boolean" -> JSON.booleanNode(true);
            default -> text(schema.path("format").asText());
        };
    }

    private JsonNode object(JsonNode schema, int depth) {
        ObjectNode object = JSON.objectNode();
        if (depth < DEEPEST) {
            schema.path("properties").properties()
                    .forEach(field -> object.set(field.getKey(), of(field.getValue(), depth + 1)));
        }
        return object;
    }

    private static JsonNode text(String format) {
        return JSON.textNode(switch (format) {
            case "uuid" -> "00000000-0000-4000-8000-000000000000";
            case "date" -> "2027-04-01";
            case "date-time" -> "2027-04-01T00:00:00Z";
            default -> "sample";
        });
    }

    /** One copy for each value in the body and each odd value. */
    static List<JsonNode> withEachValue(JsonNode body, List<JsonNode> oddValues) {
        List<JsonNode> copies = new ArrayList<>();
        for (JsonPointer place : places(body, JsonPointer.empty())) {
            for (JsonNode odd : oddValues) {
                copies.add(replaced(body, place, odd));
            }
        }
        return copies;
    }

    private static List<JsonPointer> places(JsonNode node, JsonPointer at) {
        List<JsonPointer> places = new ArrayList<>();
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> {
                places.add(at.appendProperty(field.getKey()));
                places.addAll(places(field.getValue(), at.appendProperty(field.getKey())));
            });
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                places.add(at.appendIndex(i));
                places.addAll(places(array.get(i), at.appendIndex(i)));
            }
        }
        return places;
    }

    private static JsonNode replaced(JsonNode body, JsonPointer place, JsonNode odd) {
        JsonNode copy = body.deepCopy();
        JsonNode parent = copy.at(place.head());
        if (parent instanceof ObjectNode object) {
            object.set(place.last().getMatchingProperty(), odd);
        } else {
            ((ArrayNode) parent).set(place.last().getMatchingIndex(), odd);
        }
        return copy;
    }
}

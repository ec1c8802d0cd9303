package org.evenkeel.planning.importing.document;

import java.util.ArrayList;
import java.util.List;

import org.evenkeel.sheets.ImportProblem;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ValidationMessage;

/** A departure from the schema in the words of a reader: what was expected here, and the likely mending. */
final class SchemaProblem {

    private SchemaProblem() {
    }

    static ImportProblem of(ValidationMessage message, String pointer) {
        JsonNode rule = message.getSchemaNode();
        String property = message.getProperty();
        return switch (message.getType()) {
            case "required" -> new ImportProblem(null, pointer + "/" + property, null, "the field " + property,
                    "Add it; it has no default.");
            case "additionalProperties" -> new ImportProblem(null, pointer + "/" + property, property,
                    "a field of the schema", "Delete the field or correct its name.");
            case "type" -> problem(message, pointer, "a value of type " + words(rule), "Write the value as its type asks.");
            case "enum" -> problem(message, pointer, "one of " + words(rule), "Use one of the words as written here.");
            case "minimum" -> problem(message, pointer, "at least " + rule.asText(), "Correct the number and its unit.");
            case "maximum" -> problem(message, pointer, "at most " + rule.asText(), "Correct the number and its unit.");
            case "maxLength" -> problem(message, pointer, "at most " + rule.asText() + " characters", "Shorten the text.");
            case "minLength" -> problem(message, pointer, "a text that is not empty", "Write the text.");
            case "minItems" -> problem(message, pointer, "at least " + rule.asText() + " entry", "Add one.");
            case "format" -> problem(message, pointer, "a " + rule.asText() + " such as 2027-04-01", "Correct the value.");
            case "pattern" -> problem(message, pointer, pattern(rule.asText()), "Correct the text.");
            default -> problem(message, pointer, message.getMessage(), "Correct the value.");
        };
    }

    private static ImportProblem problem(ValidationMessage message, String pointer, String expected, String mending) {
        return new ImportProblem(null, pointer, value(message.getInstanceNode()), expected, mending);
    }

    private static String pattern(String pattern) {
        if ("\\S".equals(pattern)) {
            return "a text that is not blank";
        }
        return pattern.startsWith("^[\\p{L}") ? "a reference of letters, digits, spaces and . _ - only"
                : "a text of the form " + pattern;
    }

    private static @Nullable String value(@Nullable JsonNode node) {
        if (node == null || node.isContainerNode()) {
            return null;
        }
        return node.asText();
    }

    private static String words(JsonNode rule) {
        List<String> words = new ArrayList<>();
        if (rule.isArray()) {
            rule.forEach(word -> words.add(word.isNull() ? "null" : word.asText()));
            return String.join(", ", words);
        }
        return rule.asText();
    }
}

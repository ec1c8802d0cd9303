package org.evenkeel.planning.importing.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

import org.evenkeel.planning.assumption.Assumption.Subject;
import org.evenkeel.planning.importing.filling.BlankField;
import org.evenkeel.planning.importing.filling.Filling;
import org.evenkeel.planning.parameter.Parameter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Fills what a document leaves out, as its schema says: {@code x-rule} names the assumption, {@code x-parameter} or
 * {@code default} gives the value. A default without a rule is no claim about the world and is not told.
 */
public final class DocumentDefaults {

    private record Owner(Subject subject, String reference, String path) {

        Owner of(String field) {
            return new Owner(subject, reference, path + field + ".");
        }
    }

    private final DocumentSchema schema;
    private final Filling filling;

    public DocumentDefaults(DocumentSchema schema, Filling filling) {
        this.schema = schema;
        this.filling = filling;
    }

    /** Fills the document in place. */
    public void fill(ObjectNode document) {
        String name = document.at("/organisation/name").asText();
        fill(document, schema.root(), new Owner(Subject.ORGANISATION, name, ""));
    }

    private void fill(ObjectNode record, JsonNode part, Owner around) {
        JsonNode rule = schema.resolved(part);
        Owner owner = rule.has("x-subject") ? owner(record, Subject.valueOf(rule.get("x-subject").textValue()), around)
                : around;
        for (Map.Entry<String, JsonNode> field : rule.path("properties").properties()) {
            String name = field.getKey();
            if (!record.has(name)) {
                fillField(record, name, field.getValue(), owner);
            }
            JsonNode value = record.get(name);
            if (value instanceof ObjectNode child) {
                fill(child, field.getValue(), owner.of(name));
            } else if (value != null && value.isArray()) {
                for (int i = 0; i < value.size(); i++) {
                    if (value.get(i) instanceof ObjectNode entry) {
                        fill(entry, field.getValue().get("items"), owner.of(name + "[" + i + "]"));
                    }
                }
            }
        }
    }

    private static Owner owner(ObjectNode record, Subject subject, Owner around) {
        String own = record.has("reference") ? record.get("reference").asText()
                : record.has("month") ? record.get("month").asText() : around.reference();
        return new Owner(subject, subject == Subject.OPTION ? around.reference() + "/" + own : own, "");
    }

    private void fillField(ObjectNode record, String name, JsonNode rule, Owner owner) {
        if ("array".equals(rule.path("type").asText())) {
            record.set(name, JsonNodeFactory.instance.arrayNode());
        } else if (rule.has("$ref")) {
            record.set(name, JsonNodeFactory.instance.objectNode());
        } else if (rule.has("x-parameter")) {
            record.set(name, fromParameter(record, gap(name, rule, owner), rule));
        } else if (rule.has("default")) {
            record.set(name, rule.get("default").deepCopy());
            if (rule.has("x-rule")) {
                filling.say(gap(name, rule, owner), rule.get("default").asText(), rule.get("x-because").asText());
            }
        }
    }

    private JsonNode fromParameter(ObjectNode record, BlankField gap, JsonNode rule) {
        String parameter = rule.get("x-parameter").textValue();
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (rule.has("x-times")) {
            Parameter factor = filling.parameter(parameter);
            BigDecimal of = record.get(rule.get("x-times").textValue()).decimalValue();
            int value = of.multiply(factor.number()).setScale(0, RoundingMode.CEILING).intValueExact();
            filling.say(gap, String.valueOf(value), factor.because());
            return nodes.numberNode(value);
        }
        if ("basisPoints".equals(rule.path("x-as").asText())) {
            return nodes.numberNode(filling.basisPoints(gap, parameter));
        }
        if ("boolean".equals(rule.path("type").asText())) {
            return nodes.booleanNode(filling.yes(gap, parameter));
        }
        if (rule.has("enum")) {
            Parameter word = filling.parameter(parameter);
            filling.say(gap, word.central(), word.because());
            return nodes.textNode(word.central());
        }
        return nodes.numberNode(filling.whole(gap, parameter));
    }

    private static BlankField gap(String name, JsonNode rule, Owner owner) {
        return new BlankField(owner.subject(), owner.reference(), owner.path() + name, rule.get("x-rule").textValue());
    }
}

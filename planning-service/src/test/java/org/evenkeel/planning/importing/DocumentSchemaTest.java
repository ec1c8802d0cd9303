package org.evenkeel.planning.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.validation.constraints.Size;

import org.evenkeel.planning.importing.document.DocumentSchema;
import org.evenkeel.planning.organisation.OrganisationDocument;
import org.evenkeel.planning.parameter.DefaultParameters;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

/** The published schema and the records say the same. */
class DocumentSchemaTest {

    private static final JsonNode ROOT = DocumentSchema.published().root();

    private final Set<Class<?>> walked = new HashSet<>();
    private final List<String> differences = new ArrayList<>();

    @Test
    void schema_and_records_are_in_step() {
        walk(OrganisationDocument.class, ROOT);
        assertThat(differences).isEmpty();
        assertThat(walked).hasSize(25);
        assertThat(ROOT.get("$defs").size()).isEqualTo(walked.size() - 1);
    }

    @Test
    void every_part_says_what_it_is() {
        for (Map.Entry<String, JsonNode> part : ROOT.get("$defs").properties()) {
            assertThat(part.getValue().path("description").asText()).as(part.getKey()).isNotBlank();
        }
    }

    @Test
    void every_default_is_a_parameter_or_says_why() {
        DefaultParameters parameters = DefaultParameters.load();
        for (JsonNode rule : ROOT.findParents("x-rule")) {
            if (rule.has("x-parameter")) {
                assertThat(parameters.get(rule.get("x-parameter").textValue())).isNotNull();
            } else {
                assertThat(rule.has("default")).isTrue();
                assertThat(rule.path("x-because").asText()).isNotBlank();
            }
        }
    }

    private void walk(Class<?> type, JsonNode part) {
        if (!walked.add(type)) {
            return;
        }
        Set<String> inSchema = new HashSet<>();
        part.path("properties").fieldNames().forEachRemaining(inSchema::add);
        Set<String> required = new HashSet<>();
        part.path("required").forEach(name -> required.add(name.textValue()));
        for (RecordComponent component : type.getRecordComponents()) {
            JsonNode rule = part.path("properties").path(component.getName());
            check(inSchema.remove(component.getName()), type, component, "is missing");
            compare(type, component, rule);
            boolean filled = required.contains(component.getName()) || rule.has("x-rule") || rule.has("default")
                    || isNullable(component) || component.getType() == List.class || rule.has("$ref");
            check(filled, type, component, "is neither required nor filled");
        }
        inSchema.forEach(name -> differences.add(type.getSimpleName() + " has no " + name));
    }

    private void compare(Class<?> type, RecordComponent component, JsonNode rule) {
        Class<?> java = component.getType();
        check(isNullable(component) == rule.toString().contains("\"null\""), type, component, "differs in nullability");
        Size size = component.getAccessor().getAnnotation(Size.class);
        if (java == List.class) {
            check(size == null || size.max() == rule.path("maxItems").asInt(), type, component, "differs in length");
            Class<?> entry = (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
            nested(entry, rule.path("items"));
        } else if (java == String.class) {
            check(size == null || size.max() == rule.path("maxLength").asInt(), type, component, "differs in length");
        } else if (java.isEnum()) {
            List<String> words = new ArrayList<>();
            rule.path("enum").forEach(word -> {
                if (!word.isNull()) {
                    words.add(word.textValue());
                }
            });
            check(words.equals(Arrays.stream(java.getEnumConstants()).map(Object::toString).toList()), type, component,
                    "differs in words");
        } else {
            nested(java, rule.has("oneOf") ? rule.get("oneOf").get(1) : rule);
        }
    }

    private void nested(Class<?> java, JsonNode rule) {
        if (java.isRecord()) {
            assertThat(rule.path("$ref").asText()).isEqualTo("#/$defs/" + java.getSimpleName());
            walk(java, ROOT.get("$defs").get(java.getSimpleName()));
        }
    }

    private void check(boolean same, Class<?> type, RecordComponent component, String how) {
        if (!same) {
            differences.add(type.getSimpleName() + "." + component.getName() + " " + how);
        }
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}

package org.evenkeel.planning.assumption;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.evenkeel.planning.assumption.Assumption.Subject;
import org.evenkeel.planning.platform.register.RecordChanged;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Ends the assumptions about a field when a person changes it, and those about a record when it is gone. */
@ApplicationScoped
class SettledByEdit {

    private static final String OPTIONS = "options";
    private static final String REFERENCE = "reference";

    @Inject
    AssumptionRegister assumptions;

    @Inject
    ObjectMapper json;

    void on(@Observes RecordChanged change) {
        Optional<Subject> subject = Subject.called(change.thing());
        if (change.before() == null || subject.isEmpty()) {
            return;
        }
        JsonNode before = json.valueToTree(change.before());
        JsonNode after = change.after() == null ? null : json.valueToTree(change.after());
        settle(subject.get(), change.reference(), before, after);
        if (before.has(OPTIONS)) {
            options(change.reference(), before, after);
        }
    }

    private void options(String measure, JsonNode before, @Nullable JsonNode after) {
        Map<String, JsonNode> kept = after == null ? Map.of() : byReference(after);
        byReference(before).forEach((option, was) -> settle(Subject.OPTION, measure + "/" + option, was, kept.get(option)));
    }

    private void settle(Subject subject, String reference, JsonNode before, @Nullable JsonNode after) {
        if (after == null) {
            assumptions.settle(subject, reference);
            return;
        }
        Set<String> changed = changed(before, after);
        if (!changed.isEmpty()) {
            assumptions.settle(subject, reference, changed);
        }
    }

    /** Fields whose value is another; options count as changed where one came or went. */
    private static Set<String> changed(JsonNode before, JsonNode after) {
        Set<String> fields = new HashSet<>();
        before.fieldNames().forEachRemaining(fields::add);
        after.fieldNames().forEachRemaining(fields::add);
        fields.removeIf(field -> OPTIONS.equals(field)
                ? byReference(before).keySet().equals(byReference(after).keySet())
                : before.path(field).equals(after.path(field)));
        return fields;
    }

    private static Map<String, JsonNode> byReference(JsonNode measure) {
        Map<String, JsonNode> options = new HashMap<>();
        measure.path(OPTIONS).forEach(option -> options.put(option.path(REFERENCE).asText(), option));
        return options;
    }
}

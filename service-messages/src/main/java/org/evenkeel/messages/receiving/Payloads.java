package org.evenkeel.messages.receiving;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;

import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.problem.Violation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Reads the payload of an event strictly. Its sender cannot mend it by sending it again, so what is wrong is a 422. */
@ApplicationScoped
class Payloads {

    @Inject
    ObjectMapper json;

    @Inject
    Validator validator;

    <T> T read(JsonNode payload, Class<T> as) {
        T read;
        try {
            read = json.treeToValue(payload, as);
        } catch (JsonProcessingException unreadable) {
            throw refusal(List.of(violation(pathOf(unreadable), "unreadable", "cannot be read")));
        }
        if (read == null) {
            throw refusal(List.of(violation("payload", "required", "is missing")));
        }
        Set<ConstraintViolation<T>> broken = validator.validate(read);
        if (!broken.isEmpty()) {
            throw refusal(broken.stream().map(one -> violation("payload." + one.getPropertyPath(), "invalid", one.getMessage()))
                    .sorted(Comparator.comparing(Violation::field)).toList());
        }
        return read;
    }

    private static Refusal refusal(List<Violation> violations) {
        return Refusal.invalid(violations.get(0).message(), violations);
    }

    private static Violation violation(String field, String code, String what) {
        return Violation.inBody(field, code, "%s %s. Both sides must speak of the same event; compare their versions."
                .formatted(field, what));
    }

    private static String pathOf(JsonProcessingException unreadable) {
        StringBuilder path = new StringBuilder("payload");
        if (unreadable instanceof JsonMappingException mapping) {
            mapping.getPath().forEach(step -> path.append(
                    step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName()));
        }
        return path.toString();
    }
}

package org.evenkeel.platform.problem;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;

/** What could not be read of a JSON body, in the caller's terms: no class name of ours leaves here. */
final class UnreadableJson {

    private UnreadableJson() {
    }

    /** Empty for a type of ours that Jackson cannot handle: that is a fault of ours. */
    static Optional<Refusal> refusal(JsonProcessingException thrown) {
        if (thrown instanceof InvalidDefinitionException) {
            return Optional.empty();
        }
        if (thrown instanceof JsonMappingException mapping && mapping.getCause() instanceof Refusal refusal) {
            return Optional.of(refusal);
        }
        String field = thrown instanceof JsonMappingException mapping ? fieldOf(mapping) : "";
        String message = messageOf(thrown, field);
        return Optional.of(field.isEmpty()
                ? Refusal.malformed(message)
                : new Refusal(PlatformProblem.MALFORMED_REQUEST, message,
                        List.of(Violation.inBody(field, codeOf(thrown), message))));
    }

    private static String messageOf(JsonProcessingException thrown, String field) {
        if (thrown instanceof UnrecognizedPropertyException) {
            return "%s is not a field of this request. Leave it out, or correct its spelling.".formatted(field);
        }
        if (thrown instanceof StreamConstraintsException) {
            return "The JSON nests too deeply, or a number or text in it is too long. Send a simpler body.";
        }
        if (thrown instanceof UnstorableText) {
            return thrown.getOriginalMessage();
        }
        if (thrown instanceof MismatchedInputException mismatch) {
            return "%s is not %s. Correct its type or its form.".formatted(field.isEmpty() ? "The body" : field,
                    expected(mismatch.getTargetType()));
        }
        return "The body is not valid JSON%s. Check its syntax and its encoding (UTF-8).".formatted(at(thrown.getLocation()));
    }

    private static String codeOf(JsonProcessingException thrown) {
        return thrown instanceof UnrecognizedPropertyException ? "unknown-field" : "wrong-type";
    }

    private static String expected(@Nullable Class<?> type) {
        if (type == null) {
            return "what is expected here";
        }
        if (type.isEnum()) {
            return "one of the values listed in the API document";
        }
        if (type == LocalDate.class) {
            return "a date of the years 1900 to 2200, such as 2027-04-01";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return "a whole number in range";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "a number";
        }
        if (CharSequence.class.isAssignableFrom(type)) {
            return "a text";
        }
        if (Iterable.class.isAssignableFrom(type) || type.isArray()) {
            return "a list";
        }
        return type.getName().startsWith("java.") ? "a valid " + type.getSimpleName() : "an object as documented";
    }

    private static String at(@Nullable JsonLocation location) {
        return location == null || location.getLineNr() < 1 ? ""
                : " at line %d, column %d".formatted(location.getLineNr(), location.getColumnNr());
    }

    private static String fieldOf(JsonMappingException thrown) {
        return thrown.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}

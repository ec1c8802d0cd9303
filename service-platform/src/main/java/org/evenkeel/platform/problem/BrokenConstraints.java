package org.evenkeel.platform.problem;

import java.lang.annotation.Annotation;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;

/** Bean Validation's findings as violations, all of them at once, in a stable order. */
final class BrokenConstraints {

    private static final int LONGEST_SHOWN = 60;
    private static final int MOST_TOLD = 500;

    private BrokenConstraints() {
    }

    /** Empty when it was our own answer that broke the constraint: that is a fault of ours. */
    static Optional<Refusal> refusal(ConstraintViolationException thrown) {
        if (thrown.getConstraintViolations().stream().anyMatch(BrokenConstraints::isOurAnswer)) {
            return Optional.empty();
        }
        List<Violation> violations = thrown.getConstraintViolations().stream()
                .map(BrokenConstraints::violation)
                .sorted(Comparator.comparing(Violation::field).thenComparing(Violation::code))
                .limit(MOST_TOLD)
                .toList();
        String detail = violations.size() == 1
                ? "One value breaks a rule. Mend it and send the request again."
                : thrown.getConstraintViolations().size() + " values break a rule. Mend them and send the request again.";
        return Optional.of(Refusal.invalid(detail, violations));
    }

    private static boolean isOurAnswer(ConstraintViolation<?> broken) {
        for (Path.Node node : broken.getPropertyPath()) {
            if (node.getKind() == ElementKind.RETURN_VALUE) {
                return true;
            }
        }
        return false;
    }

    private static Violation violation(ConstraintViolation<?> broken) {
        ParameterPlace place = ParameterPlace.of(broken);
        StringBuilder field = new StringBuilder();
        for (Path.Node node : broken.getPropertyPath()) {
            if (node.getKind() == ElementKind.PARAMETER) {
                field.append(place.name());
            } else if (node.getKind() != ElementKind.METHOD) {
                append(field, node);
            }
        }
        String code = codeOf(broken.getConstraintDescriptor().getAnnotation());
        return new Violation(field.toString(), place.in(), sentence(field.toString(), broken), code);
    }

    private static void append(StringBuilder field, Path.Node node) {
        if (node.getIndex() != null) {
            field.append('[').append(node.getIndex()).append(']');
        } else if (node.getKey() != null) {
            field.append('[').append(node.getKey()).append(']');
        }
        String name = node.getName();
        if (name == null || name.startsWith("<")) {
            return;
        }
        if (!field.isEmpty()) {
            field.append('.');
        }
        field.append(name);
    }

    private static String sentence(String field, ConstraintViolation<?> broken) {
        String subject = field.isEmpty() ? "The body" : field;
        Object value = broken.getInvalidValue();
        boolean plain = value instanceof Number || value instanceof CharSequence || value instanceof Boolean;
        String shown = plain ? " (" + shortened(String.valueOf(value)) + ")" : "";
        return subject + shown + " " + broken.getMessage() + ".";
    }

    private static String shortened(String value) {
        return value.length() <= LONGEST_SHOWN ? value : value.substring(0, LONGEST_SHOWN) + "…";
    }

    private static String codeOf(Annotation constraint) {
        String name = constraint.annotationType().getSimpleName();
        return name.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}

package org.evenkeel.impact.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;


import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** By what assessments are found: a version of a plan, the parameters, the seed, and what is assessed. Each may be absent. */
record AssessmentAddress(Map<String, Object> only) {

    private static final int LONGEST = 100;

    /**
     * @param asked texts by the name of the query parameter
     * @throws Refusal 400 for what cannot be read, 422 for what can be none
     */
    static AssessmentAddress of(Map<String, @Nullable String> asked) {
        Map<String, Object> only = new LinkedHashMap<>();
        List<Violation> violations = new ArrayList<>();
        asked.forEach((name, value) -> {
            if (value != null && !value.isEmpty()) {
                switch (name) {
                    case "planId" -> only.put(name, uuid(value));
                    case "seed" -> only.put(name, number(value));
                    case "kind" -> kind(value, only, violations);
                    default -> text(name, value, only, violations);
                }
            }
        });
        if (!violations.isEmpty()) {
            throw Refusal.invalid("There is no such assessment: see the violations.", violations);
        }
        return new AssessmentAddress(only);
    }

    private static void text(String name, String value, Map<String, Object> only, List<Violation> violations) {
        if (value.length() > LONGEST || value.indexOf('\0') >= 0) {
            violations.add(Violation.inQuery(name, "unreadable",
                    "%s is none that an answer names. Take it from an assessment.".formatted(name)));
        } else {
            only.put(name, value);
        }
    }

    private static void kind(String value, Map<String, Object> only, List<Violation> violations) {
        Stream.of(AssessmentKind.values()).filter(each -> each.name().equals(value)).findFirst()
                .ifPresentOrElse(each -> only.put("kind", each), () -> violations.add(Violation.inQuery("kind", "unknown",
                        "kind is none that is assessed. Send one of %s.".formatted(Stream.of(AssessmentKind.values())
                                .map(Enum::name).collect(Collectors.joining(", "))))));
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException unreadable) {
            throw Refusal.malformed("seed is not a whole number. Take it from an assessment.");
        }
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException unreadable) {
            throw Refusal.malformed("planId is not a UUID. Take it from the plan.");
        }
    }
}

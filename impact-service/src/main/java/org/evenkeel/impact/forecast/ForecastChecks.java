package org.evenkeel.impact.forecast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.evenkeel.impact.assessment.AssessedMeasure;
import org.evenkeel.impact.assessment.AssessmentRequest;
import org.evenkeel.impact.forecast.ForecastRequest.MeasureInFlight;
import org.evenkeel.platform.problem.Violation;

/** Whether what was told of a plan so far fits the plan that was assessed. */
final class ForecastChecks {

    private final List<Violation> violations = new ArrayList<>();
    private final Map<String, AssessedMeasure> assessed = new HashMap<>();

    ForecastChecks(AssessmentRequest question) {
        question.measures().forEach(measure -> assessed.put(measure.id(), measure));
    }

    List<Violation> of(ForecastRequest asked) {
        Set<String> seen = new HashSet<>();
        Set<Integer> months = new HashSet<>();
        for (int i = 0; i < asked.measures().size(); i++) {
            MeasureInFlight told = asked.measures().get(i);
            String at = "measures[%d]".formatted(i);
            AssessedMeasure measure = assessed.get(told.id());
            if (measure == null) {
                add(at + ".id", "unknown-reference",
                        "The assessed plan takes no measure %s. Leave it out, or assess the plan that takes it.".formatted(told.id()));
            } else {
                dates(at, told, measure);
            }
            if (!seen.add(told.id())) {
                add(at + ".id", "duplicate", "%s is given twice in measures. Give each once.".formatted(told.id()));
            }
            if (told.actualNetPence() != null && months.add(told.actualNetPence().size()) && months.size() > 1) {
                add(at + ".actualNetPence", "other-months",
                        "%s tells of %d months, and another measure of another number. Tell of the same months for all."
                                .formatted(told.id(), told.actualNetPence().size()));
            }
        }
        if (asked.conduct() == null && asked.measures().stream().noneMatch(told -> told.tellsOfDelivery() || told.tellsOfDates())) {
            add("", "nothing-told", "Nothing is told of savings, dates or conduct. Tell of at least one of them.");
        }
        return violations;
    }

    private void dates(String at, MeasureInFlight told, AssessedMeasure measure) {
        int announced = told.announcedMonth() == null ? measure.announcedMonth() : told.announcedMonth();
        int known = told.outcomeKnownMonth() == null ? measure.outcomeKnownMonth() : told.outcomeKnownMonth();
        int effect = told.effectMonth() == null ? measure.effectMonth() : told.effectMonth();
        if (known < announced) {
            add(at + ".outcomeKnownMonth", "out-of-order", order("outcomeKnownMonth", known, announced));
        }
        if (effect < announced) {
            add(at + ".effectMonth", "out-of-order", order("effectMonth", effect, announced));
        }
    }

    private static String order(String later, int month, int announced) {
        return "%s (%d) is before announcedMonth (%d). Nothing happens before it is announced.".formatted(later, month, announced);
    }

    private void add(String field, String code, String message) {
        violations.add(Violation.inBody(field, code, message));
    }
}

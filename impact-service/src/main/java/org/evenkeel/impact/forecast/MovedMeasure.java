package org.evenkeel.impact.forecast;

import java.util.ArrayList;
import java.util.List;

import org.evenkeel.impact.assessment.AssessedMeasure;
import org.evenkeel.impact.assessment.AssessedOneOff;
import org.evenkeel.impact.forecast.ForecastRequest.MeasureInFlight;

/**
 * A measure at other months. What is planned for months that are not over, and what it costs in them, moves as far as its effect
 * does;
 * savings of the second year stay what they are a year.
 */
final class MovedMeasure {

    private static final int MONTHS_A_YEAR = 12;
    private static final int LAST_MONTH = 119;

    private final AssessedMeasure before;
    private final int announced;
    private final int known;
    private final int effect;

    MovedMeasure(AssessedMeasure before, MeasureInFlight now) {
        this.before = before;
        this.announced = now.announcedMonth() == null ? before.announcedMonth() : now.announcedMonth();
        this.known = now.outcomeKnownMonth() == null ? before.outcomeKnownMonth() : now.outcomeKnownMonth();
        this.effect = now.effectMonth() == null ? before.effectMonth() : now.effectMonth();
    }

    AssessedMeasure measure() {
        return before.at(announced, known, effect, planned(), costs());
    }

    private List<Long> planned() {
        int by = effect - before.effectMonth();
        int over = before.monthsOver();
        List<Long> planned = new ArrayList<>();
        for (int t = 0; t < MONTHS_A_YEAR; t++) {
            int from = t - by;
            planned.add(t < over ? before.monthlyNetPence().get(t)
                    : from < 0 ? 0L : before.monthlyNetPence().get(Math.min(MONTHS_A_YEAR - 1, from)));
        }
        return planned;
    }

    private List<AssessedOneOff> costs() {
        int by = effect - before.effectMonth();
        int over = before.monthsOver();
        return before.oneOffs().stream().map(cost -> cost.month() < over ? cost
                : new AssessedOneOff(Math.max(over, Math.min(LAST_MONTH, cost.month() + by)), cost.pence())).toList();
    }

    String sentence() {
        List<String> parts = new ArrayList<>();
        part("those concerned are told", before.announcedMonth(), announced, parts);
        part("the outcome is known", before.outcomeKnownMonth(), known, parts);
        part("it takes effect", before.effectMonth(), effect, parts);
        return "%s: %s.".formatted(before.id(), parts.isEmpty() ? "as assessed" : String.join("; ", parts));
    }

    private static void part(String what, int was, int now, List<String> parts) {
        if (was != now) {
            parts.add("%s in month %d, not %d".formatted(what, now, was));
        }
    }
}

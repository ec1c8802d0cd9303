package org.evenkeel.engagement.consultation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.evenkeel.engagement.touchpoint.BrokenRule;
import org.evenkeel.platform.problem.PlatformProblem;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.problem.Violation;
import org.evenkeel.platform.time.Zones;
import org.jspecify.annotations.Nullable;

/** Checks the days people give against the clock and against each other. */
@ApplicationScoped
class ConsultationDays {

    private final Clock clock;

    ConsultationDays(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param earliest the first day allowed; null for any
     * @param because what that day is, such as "the board authorised consultation"
     * @throws Refusal 422
     */
    void require(String field, LocalDate day, @Nullable LocalDate earliest, String because) {
        LocalDate today = Zones.today(clock);
        if (day.isAfter(today)) {
            refuse(field, "in-the-future", "%s (%s) is in the future; today is %s. Record it when it has happened."
                    .formatted(field, day, today));
        }
        if (earliest != null && day.isBefore(earliest)) {
            refuse(field, "too-early",
                    "%s (%s) is before %s, when %s. Give a later day.".formatted(field, day, earliest, because));
        }
    }

    /** @throws Refusal 409 naming each rule that stands in the way */
    static void refuseWhile(String what, List<BrokenRule> unmet) {
        if (!unmet.isEmpty()) {
            String sentences = String.join(" ", unmet.stream().map(BrokenRule::sentence).toList());
            throw new Refusal(PlatformProblem.CONFLICT, "%s must wait. %s".formatted(what, sentences),
                    unmet.stream().map(rule -> Violation.inBody("", rule.rule(), rule.sentence())).toList());
        }
    }

    private static void refuse(String field, String code, String message) {
        throw Refusal.invalid(message, List.of(Violation.inBody(field, code, message)));
    }
}

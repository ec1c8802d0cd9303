package org.evenkeel.planning.solving.ledger;

import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningRule;
import org.evenkeel.planning.solving.model.PlanningSaving;

/** What policy and preference say to a choice alone, whatever else is chosen. */
public final class ChoicePolicy {

    private ChoicePolicy() {
    }

    /** Points by which the choice breaks "Payback" or "Announcement windows"; 0 where it keeps the rule. */
    public static long points(PlanningProblem problem, PlanningRule rule, PlanningChoice choice) {
        if (problem.waived(rule, choice.measure())) {
            return 0;
        }
        if (rule == PlanningRule.ANNOUNCEMENT_WINDOWS) {
            return choice.effects().staff().news() == null ? 0 : Penalty.SLIGHT;
        }
        long most = mostPaybackHundredths(problem);
        return Penalty.of(choice.saving().paybackHundredths() - most, Math.max(1, most));
    }

    static long mostPaybackHundredths(PlanningProblem problem) {
        return (long) problem.staff().thresholds().mostPaybackMonths() * PlanningSaving.HUNDREDTHS;
    }
}

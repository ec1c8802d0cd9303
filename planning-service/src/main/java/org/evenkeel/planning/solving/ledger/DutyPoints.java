package org.evenkeel.planning.solving.ledger;

import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningRule;

/** What a choice breaks of policy by itself, shared by the books and the relaxation. */
public final class DutyPoints {

    private DutyPoints() {
    }

    /** Points of a rule; 0 where the choice keeps it, or a person set it aside for the measure. */
    public static long of(PlanningProblem problem, PlanningRule rule, PlanningChoice choice) {
        long missing = rule == PlanningRule.SECTION_114
                ? (choice.duties().unauthorised() ? 1 : 0)
                : choice.duties().assessmentsMissing();
        return missing == 0 || problem.waived(rule, choice.measure()) ? 0 : missing * Penalty.WHOLE;
    }
}

package org.evenkeel.planning.solving.method;

import java.util.List;

import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningProblem;

/** Our rounding alone, for the benchmark: what it makes of another solver's plan. */
public final class SolvedByRounding {

    private SolvedByRounding() {
    }

    public static List<PlanningChoice> repaired(PlanningProblem problem, List<PlanningChoice> plan, long seed) {
        return new PlanRounding(problem, seed, () -> false).repaired(plan);
    }

    public static List<PlanningChoice> plainest(PlanningProblem problem) {
        return PlanChoices.plainest(problem);
    }
}

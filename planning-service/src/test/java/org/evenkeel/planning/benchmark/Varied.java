package org.evenkeel.planning.benchmark;

import java.util.List;

import org.evenkeel.planning.solving.model.PlanningMeasureFact;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningTarget;

/** A problem with other measures or another target, all else as it is. */
final class Varied {

    private Varied() {
    }

    static PlanningProblem of(PlanningProblem problem, List<PlanningMeasureFact> measures, PlanningTarget target) {
        return new PlanningProblem(problem.months(), measures, problem.establishments(), problem.pools(), problem.services(),
                problem.budgets(), problem.capacities(), problem.relations(), target, problem.cashFloor(), problem.prices(),
                problem.duties(), problem.staff(), problem.strengths());
    }
}

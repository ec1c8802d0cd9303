package org.evenkeel.planning.solvejob;

import java.util.List;

import org.evenkeel.planning.converting.Question;
import org.evenkeel.planning.plan.PlanResponse;
import org.evenkeel.planning.solving.model.PlanningProblem;

/**
 * A plan with the problem it is the answer of, drawn up again.
 *
 * @param choices ids of its choices, one a measure in the problem's order
 */
public record SolvedProblem(PlanResponse plan, Question question, PlanningProblem problem, List<String> choices) {

    public SolvedProblem {
        choices = List.copyOf(choices);
    }
}

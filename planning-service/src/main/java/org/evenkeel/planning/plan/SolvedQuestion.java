package org.evenkeel.planning.plan;

import java.util.List;

import org.evenkeel.planning.assumption.Assumption;
import org.evenkeel.planning.converting.Question;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.jspecify.annotations.Nullable;

/**
 * A question with the answer the solver found.
 *
 * @param choices ids of the choices taken, one a measure
 * @param gap null where the plan breaks a hard rule
 * @param assumptions everything the question rests on that nobody stated
 * @param provenance the plan it was made from and its rounds of prices; null where there is neither
 * @param pricesNote what must be said of the prices, in sentences; null where they are the recovery model's of now
 */
public record SolvedQuestion(
        Question question,
        PlanningProblem problem,
        List<String> choices,
        @Nullable PlanGap gap,
        List<Assumption> assumptions,
        @Nullable String pricesNote,
        @Nullable PlanProvenance provenance) {

    public SolvedQuestion {
        choices = List.copyOf(choices);
        assumptions = List.copyOf(assumptions);
    }
}

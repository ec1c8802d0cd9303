package org.evenkeel.planning.solvejob;

import java.util.List;

import org.evenkeel.planning.plan.PlanGap;
import org.jspecify.annotations.Nullable;

/**
 * The best plan found so far.
 *
 * @param choices ids of its choices, one a measure: where another replica would go on from
 * @param legal whether it breaks no rule that binds
 * @param gap null while the plan is not legal or no bound is known yet
 */
public record JobProgress(
        List<String> choices,
        boolean legal,
        long inYearPence,
        long recurrentPence,
        long costPence,
        @Nullable PlanGap gap) {

    public JobProgress {
        choices = List.copyOf(choices);
    }
}

package org.evenkeel.planning.frontier;

import org.evenkeel.planning.plan.PlanContent;
import org.evenkeel.planning.plan.PlanGap;
import org.jspecify.annotations.Nullable;

/**
 * A point by the solver's own figures, in pence.
 *
 * @param gap how far at most from the best; null where the plan breaks a rule that binds
 */
public record SolvedPoint(long inYearPence, long shortfallPence, long recurrentPence, long costPence, boolean legal,
        @Nullable PlanGap gap, int measuresTaken) {

    static SolvedPoint of(PlanContent plan) {
        return new SolvedPoint(plan.figures().inYearPence(), plan.figures().inYearShortfallPence(),
                plan.figures().recurrentPence(), plan.figures().costPence(), plan.brokenRules().isEmpty(), plan.gap(),
                plan.figures().measuresTaken());
    }
}

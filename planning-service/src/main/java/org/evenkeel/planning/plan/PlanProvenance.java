package org.evenkeel.planning.plan;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * How a plan came about beyond its question.
 *
 * @param fromPlanId the plan that solving set out from, where it was asked of one
 * @param changes what the question has otherwise than that plan's, in sentences
 * @param rounds of prices, the first one first
 */
public record PlanProvenance(@Nullable UUID fromPlanId, List<String> changes, List<PriceRound> rounds) {

    public PlanProvenance {
        changes = List.copyOf(changes);
        rounds = List.copyOf(rounds);
    }
}

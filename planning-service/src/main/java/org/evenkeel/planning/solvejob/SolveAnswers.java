package org.evenkeel.planning.solvejob;

import java.util.Map;

import org.evenkeel.planning.neighbour.NeighbourAnswer;
import org.evenkeel.planning.neighbour.Readiness;
import org.evenkeel.planning.pricing.RecoveryPrices;
import org.jspecify.annotations.Nullable;

/**
 * What the neighbours answered before the solve began; a job that is taken up again goes on with the same.
 *
 * @param prices of the recovery model
 * @param removableFteHundredths by pool, for the pools that engagement knows
 * @param readiness how much change the executive team can carry
 * @param dignityThresholds numbers of engagement's rules; null in answers that an earlier release kept
 */
public record SolveAnswers(
        NeighbourAnswer<RecoveryPrices> prices,
        NeighbourAnswer<Map<String, Long>> removableFteHundredths,
        NeighbourAnswer<Readiness> readiness,
        @Nullable NeighbourAnswer<Map<String, Integer>> dignityThresholds) {

    SolveAnswers withPrices(NeighbourAnswer<RecoveryPrices> others) {
        return new SolveAnswers(others, removableFteHundredths, readiness, dignityThresholds);
    }

    /** Whether the prices are the recovery model's of now. */
    boolean freshlyPriced() {
        return prices.value() != null && !prices.stale();
    }

    /** What the plan says of its prices on its face; null where they are of now. */
    @Nullable
    String pricesNote() {
        String why = String.valueOf(prices.reason());
        if (prices.value() == null) {
            return "Recovery prices are default values. " + why;
        }
        return prices.stale() ? "Recovery prices are not fresh. " + why : null;
    }
}

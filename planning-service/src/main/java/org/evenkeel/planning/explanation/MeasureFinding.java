package org.evenkeel.planning.explanation;

import java.util.List;

/**
 * What becomes of a plan when one measure is left out of it, or forced into it, and all others may follow. Money in pence, each
 * amount that of the best plan found less that of the plan.
 *
 * @param legal whether the plan found breaks no rule that binds
 * @param weighedPence what broken rules weigh that are not hard here, beside the cost
 * @param costParts by name, largest change first; they add up to {@code costPence}
 * @param others measures that change with it
 * @param broken what the plan found breaks, in sentences
 */
public record MeasureFinding(
        String measure,
        boolean legal,
        long inYearPence,
        long inYearShortfallPence,
        long recurrentPence,
        long recurrentShortfallPence,
        long costPence,
        long weighedPence,
        List<CostChange> costParts,
        List<ChangedMeasure> others,
        List<String> broken) {

    public MeasureFinding {
        costParts = List.copyOf(costParts);
        others = List.copyOf(others);
        broken = List.copyOf(broken);
    }

    /** How much one part of the cost changes. */
    public record CostChange(String part, long pence) {
    }
}

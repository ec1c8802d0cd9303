package org.evenkeel.planning.measure;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;

import org.evenkeel.planning.baseline.FundingRoute;

/**
 * A cost of making the saving happen, beyond redundancy pay and notice, which are computed from the pools.
 *
 * @param pence amount, once
 * @param route which money pays it
 */
public record OneOffCost(@NotNull Kind kind, @PositiveOrZero long pence, @NotNull FundingRoute route) {

    /** What the money is spent on. */
    public enum Kind {
        REDUNDANCY,
        PENSION_STRAIN,
        CONTRACT_BREAK,
        SYSTEM_OR_PROPERTY_EXIT,
        DOUBLE_RUNNING,
        RETRAINING,
        OUTPLACEMENT,
        LEGAL,
        INVESTMENT,
        OTHER
    }
}

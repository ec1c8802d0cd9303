package org.evenkeel.planning.measure;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;

import org.evenkeel.planning.baseline.FundingRoute;

/**
 * A cost of making the saving happen. Redundancy pay and pension strain are computed from the pools unless they are stated;
 * notice is worked and costs nothing more.
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

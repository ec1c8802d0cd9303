package org.evenkeel.planning.scenario;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.jspecify.annotations.Nullable;

/**
 * What is to be saved, cash-releasing and net, in pence.
 *
 * @param inYearPence within the planned year
 * @param recurrentPence a year from then on; null asks for none
 * @param recurrentFirst whether the recurrent shortfall weighs before the in-year one
 */
public record Target(
        @Min(1) @Max(Target.MOST_PENCE) long inYearPence,
        @Nullable @Min(1) @Max(Target.MOST_PENCE) Long recurrentPence,
        boolean recurrentFirst) {

    /** £100bn: beyond the budget of any body that plans with this, so a slip of units. */
    public static final long MOST_PENCE = 10_000_000_000_000L;
}

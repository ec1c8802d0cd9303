package org.evenkeel.planning.plan;

import org.jspecify.annotations.Nullable;

/**
 * One month of the year, in pence.
 *
 * @param month index from the year's first; {@code label} its name
 * @param savingPence that counts towards the target
 * @param cumulativePence from the year's first month to this one
 * @param cashPence at the month's end; null where cash is not forecast
 */
public record PlanMonth(int month, String label, long savingPence, long cumulativePence, @Nullable Long cashPence) {
}

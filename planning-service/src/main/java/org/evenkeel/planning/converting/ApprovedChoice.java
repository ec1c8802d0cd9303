package org.evenkeel.planning.converting;

import org.jspecify.annotations.Nullable;

/**
 * What the plan approved last does with one measure.
 *
 * @param option null where it leaves the measure
 * @param startMonth index of the month it begins in; null where it leaves the measure
 * @param fullYearPence its net saving over twelve months, once in effect
 */
public record ApprovedChoice(String measure, @Nullable String option, @Nullable Integer startMonth, long fullYearPence) {
}

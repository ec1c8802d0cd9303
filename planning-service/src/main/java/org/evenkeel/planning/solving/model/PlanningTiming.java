package org.evenkeel.planning.solving.model;

import org.jspecify.annotations.Nullable;

/**
 * When a choice happens. Months are counted from the first of the planned year and may be negative.
 *
 * @param startMonth the month work on it starts
 * @param effectMonth the first month on whose first day it is in effect
 * @param consultation null where nobody is dismissed
 */
public record PlanningTiming(int startMonth, int effectMonth, @Nullable PlanningConsultation consultation) {

    /** A month that never comes: the start and effect of what is not taken. */
    public static final int NEVER = 1_000_000;

    static final PlanningTiming NOT_TAKEN = new PlanningTiming(NEVER, NEVER, null);
}

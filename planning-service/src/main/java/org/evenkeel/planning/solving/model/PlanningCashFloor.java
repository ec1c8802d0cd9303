package org.evenkeel.planning.solving.model;

import java.util.List;

/**
 * The cash that must be left at each month's end.
 *
 * @param floorPence least cash
 * @param doNothingPence cash at the end of each month without any measure, from the first of the planned year; no longer
 *        than the horizon, and only these months are judged
 */
public record PlanningCashFloor(long floorPence, List<Long> doNothingPence) {

    public PlanningCashFloor {
        doNothingPence = List.copyOf(doNothingPence);
    }
}

package org.evenkeel.planning.baseline;

/** What a capacity is counted in. */
public enum CapacityUnit {
    /** Hundredths of a working day. */
    DAY_HUNDREDTHS,
    PENCE,
    /** Points of change that the executive team can carry. */
    CHANGE_POINTS
}

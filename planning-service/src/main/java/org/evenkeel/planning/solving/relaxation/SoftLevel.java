package org.evenkeel.planning.solving.relaxation;

/** The levels of the score that plans without a broken hard rule are compared by, in order. */
public enum SoftLevel {
    /** Deepest shortage of cash. */
    DEPTH,
    /** The shortfall that the scenario puts first. */
    FIRST_SHORTFALL,
    /** The other shortfall. */
    SECOND_SHORTFALL,
    /** Cost of the consequences. */
    COST
}

package org.evenkeel.impact.model;

/**
 * What a run says of each month, over all teams and works. People are employees, work is FTE-months, money is pence. Costs are
 * those beyond doing nothing, which costs exactly nothing.
 */
public enum MonthFigure {
    QUITS,
    /** Beyond the normal of those in post: fewer people quit less and are absent less, and that is no gain. */
    QUITS_BEYOND,
    /** Working days, likewise. */
    ABSENCE_BEYOND,
    /** Mean over those in post, in s.d. */
    COMMITMENT_LOST,
    CAPACITY,
    /** Pence; beyond what is normal for the posts that are left. */
    HIRING,
    OVERTIME,
    CLEARING,
    /** Pence: work that will never be done, at the price of the service's level. */
    LAPSED_COST,
    /** Pence: what waits at the end of the month, if it were never done; no flow but a stock. */
    WAITING,
    /** Pence: contributions gone without. */
    PARTNERS,
    EXPOSURE,
    /** From here on only where a run is recorded in full. */
    IN_POST,
    VACANT,
    POSTS,
    BETWEEN_POSTS,
    DISMISSED,
    REDEPLOYED_OUT,
    REDEPLOYED_IN,
    HIRED,
    ABSENCE_DAYS,
    DEMAND,
    MET,
    UNMET,
    CLEARED,
    LAPSED,
    BACKLOG;

    /** How many there are. */
    public static final int COUNT = values().length;
}

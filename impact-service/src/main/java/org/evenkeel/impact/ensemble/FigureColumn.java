package org.evenkeel.impact.ensemble;

/** A figure that each future has one of. Money is pence over the months of money; shares are 0 to 1. */
public enum FigureColumn {
    /** Index of the first month of being whole for good; the number of months where that is not reached. */
    RECOVERY_MONTH,
    /** Index of the first month from which the net benefit stays 0 or more; the number of months where not reached. */
    BREAK_EVEN_MONTH,
    TROUGH_DEPTH,
    TROUGH_MONTH,
    RECOVERY_COST,
    HIRING,
    OVERTIME,
    CLEARING,
    SHORTFALL,
    PARTNER_CONTRIBUTION,
    PROCESS_EXPOSURE,
    LASTING_LOSS,
    SHORT_TIER_1,
    SHORT_TIER_2,
    SHORT_TIER_3,
    SHORT_TIER_4,
    QUITS,
    ABSENCE_DAYS,
    IN_YEAR_SAVING,
    NET_BENEFIT,
    CASH_EFFECT;

    /** How many there are. */
    public static final int COUNT = values().length;

    /** Whether the number of months stands for "not reached". */
    public boolean mayNotBeReached() {
        return this == RECOVERY_MONTH || this == BREAK_EVEN_MONTH;
    }
}

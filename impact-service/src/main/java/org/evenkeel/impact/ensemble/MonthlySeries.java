package org.evenkeel.impact.ensemble;

/** Something that each future has one of in each month. */
public enum MonthlySeries {
    /** Level of all services by budget, as a share of what the plan promises. */
    ORGANISATION_LEVEL,
    COMMITMENT_LOSS,
    QUITS,
    CAPACITY,
    /** From the first month on, in pence. */
    NET_BENEFIT;

    /** How many there are. */
    public static final int COUNT = values().length;
}

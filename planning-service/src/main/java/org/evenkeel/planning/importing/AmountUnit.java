package org.evenkeel.planning.importing;

/** What the amounts of a column are counted in. */
public enum AmountUnit {
    POUNDS(100),
    THOUSAND_POUNDS(100_000),
    MILLION_POUNDS(100_000_000);

    private final long pence;

    AmountUnit(long pence) {
        this.pence = pence;
    }

    /** How many pence one of it is. */
    public long pence() {
        return pence;
    }
}

package org.evenkeel.impact.amount;

/** The largest amounts this service reckons with. */
public final class Amounts {

    /** A thousand billion pounds. */
    public static final long MOST_PENCE = 100_000_000_000_000L;

    /** One, as a share. */
    public static final int WHOLE_BASIS_POINTS = 10_000;

    private Amounts() {
    }
}

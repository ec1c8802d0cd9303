package org.evenkeel.impact.assessment;

/** A share of futures as people read it: 83 of 100; never none or all unless it is so. */
public final class OfHundred {

    private static final int HUNDRED = 100;

    private OfHundred() {
    }

    public static String of(int basisPoints) {
        long hundredths = Math.round(basisPoints / (double) HUNDRED);
        if (basisPoints > 0 && hundredths == 0) {
            return "fewer than 1 of 100";
        }
        if (basisPoints < HUNDRED * HUNDRED && hundredths == HUNDRED) {
            return "more than 99 of 100";
        }
        return hundredths + " of 100";
    }
}

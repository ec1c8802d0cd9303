package org.evenkeel.planning.phasing;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Exact shares of whole pence; a plan needs a million of them, so that amounts of usual size are taken in whole numbers. */
final class Proportion {

    private static final long USUAL = 1L << 50;
    private static final long DAYS = 1L << 11;

    private Proportion() {
    }

    /** {@code pence × part ÷ whole}, half a penny rounded away from zero. */
    static long of(long pence, long part, long whole) {
        if (Math.abs(pence) < USUAL && part >= 0 && part < DAYS && whole > 0 && whole < DAYS) {
            long twice = 2 * pence * part;
            return (twice + (twice < 0 ? -whole : whole)) / (2 * whole);
        }
        return BigDecimal.valueOf(pence).multiply(BigDecimal.valueOf(part))
                .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP).longValueExact();
    }
}

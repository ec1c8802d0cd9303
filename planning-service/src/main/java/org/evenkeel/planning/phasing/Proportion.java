package org.evenkeel.planning.phasing;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Exact shares of whole pence. */
final class Proportion {

    private Proportion() {
    }

    /** {@code pence × part ÷ whole}, half a penny rounded away from zero. */
    static long of(long pence, long part, long whole) {
        return BigDecimal.valueOf(pence).multiply(BigDecimal.valueOf(part))
                .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP).longValueExact();
    }
}

package org.evenkeel.planning.comparator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.evenkeel.planning.baseline.Pool;
import org.evenkeel.planning.baseline.Service;

/**
 * The spending of one service that a flat cut takes its share of: gross, controllable and unrestricted.
 *
 * @param pools of the service's teams
 * @param unrestrictedShare part of the gross budget that no restricted source gives, between 0 and 1
 * @param payPence pay a year within it; {@code nonPayPence} everything else
 */
record ControllableSpending(Service service, List<Pool> pools, BigDecimal unrestrictedShare, long payPence,
        long nonPayPence) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(10_000);

    ControllableSpending {
        pools = List.copyOf(pools);
    }

    long totalPence() {
        return payPence + nonPayPence;
    }

    /** This share of an amount, half a penny rounded up. */
    static long share(long pence, int basisPoints) {
        return BigDecimal.valueOf(pence).multiply(BigDecimal.valueOf(basisPoints)).divide(WHOLE, 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** The part of the service's posts, and of what it does, that a cut of this size takes: exact. */
    BigDecimal shareOfService(int basisPoints) {
        return unrestrictedShare.multiply(BigDecimal.valueOf(basisPoints)).divide(WHOLE);
    }
}

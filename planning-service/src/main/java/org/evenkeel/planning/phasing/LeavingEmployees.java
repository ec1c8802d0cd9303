package org.evenkeel.planning.phasing;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.evenkeel.planning.baseline.Pool;

/**
 * How many people FTE are: law counts employees, lists give FTE. Exact; never rounded down, so that a collective duty is not
 * missed by a fraction of a post.
 */
public final class LeavingEmployees {

    private static final int BASIS_POINTS = 10_000;

    private LeavingEmployees() {
    }

    /**
     * Employees who leave when {@code fte} of a pool are dismissed: {@code ceil(fte × employees ÷ FTE of the pool)}. Where the
     * pool states no employees or no FTE, {@code employeesPerFteBasisPoints} stands for their ratio.
     */
    public static int of(BigDecimal fte, Pool pool, int employeesPerFteBasisPoints) {
        boolean ratioStated = pool.employees() > 0 && pool.fte().signum() > 0;
        BigDecimal employees = BigDecimal.valueOf(ratioStated ? pool.employees() : employeesPerFteBasisPoints);
        BigDecimal ofFte = ratioStated ? pool.fte() : BigDecimal.valueOf(BASIS_POINTS);
        return fte.multiply(employees).divide(ofFte, 0, RoundingMode.CEILING).intValueExact();
    }
}

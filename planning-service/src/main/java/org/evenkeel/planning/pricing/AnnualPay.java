package org.evenkeel.planning.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

import org.evenkeel.planning.baseline.Pool;
import org.evenkeel.planning.parameter.DefaultParameters;

/** What the people of pools are paid in twelve months. */
public final class AnnualPay {

    /** Name of the parameter that makes a year of weeks. */
    public static final String WEEKS = "weeks-a-year";

    private static final BigDecimal WHOLE = BigDecimal.valueOf(10_000);

    private final BigDecimal weeks;

    public AnnualPay(DefaultParameters parameters) {
        weeks = parameters.value(WEEKS);
    }

    /** Exact, without on-costs. */
    BigDecimal of(Pool pool) {
        return BigDecimal.valueOf(pool.employees()).multiply(BigDecimal.valueOf(pool.weeklyPayPence())).multiply(weeks);
    }

    /** With the employer's on-costs, in whole pence. */
    public long withOnCosts(Collection<Pool> pools) {
        return pools.stream().map(pool -> of(pool).multiply(onCosts(pool))).reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    private static BigDecimal onCosts(Pool pool) {
        return BigDecimal.ONE.add(BigDecimal.valueOf(pool.onCostBasisPoints()).divide(WHOLE));
    }
}

package org.evenkeel.planning.solving.relaxation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;

/**
 * A lower bound on an objective, proved by one set of dual values, and how it moves with the caps of some rows.
 *
 * <p>
 * For any y at all, {@code c'x = y'Ax + (c − A'y)'x}, which no x within its limits can bring below
 * {@code Σ y·(low or high) + Σ over groups of the least reduced cost + Σ over the rest of min(0, reduced cost × upper)}.
 * So the dual values of an imprecise solver still prove a bound when that sum is exact: here they are rounded to a fixed
 * binary fraction first, and all that follows is in whole numbers.
 */
final class DualBound {

    private static final int FRACTION_BITS = 32;
    private static final BigDecimal FRACTION = new BigDecimal(BigInteger.ONE.shiftLeft(FRACTION_BITS));

    private final BigInteger constant;
    private final BigInteger[] capPrices;
    private final BigInteger divisor;

    private DualBound(BigInteger constant, BigInteger[] capPrices, BigInteger divisor) {
        this.constant = constant;
        this.capPrices = capPrices;
        this.divisor = divisor;
    }

    /**
     * The bound that {@code duals}, one a row, prove.
     *
     * @param capRows indexes of the rows whose upper limit is given later to {@link #at}
     */
    static DualBound prove(LinearModel model, Objective objective, double[] duals, List<Integer> capRows) {
        BigInteger[] reduced = new BigInteger[model.variables()];
        for (int variable = 0; variable < reduced.length; variable++) {
            reduced[variable] = BigInteger.valueOf(objective.coefficients()[variable]).shiftLeft(FRACTION_BITS);
        }
        BigInteger[] capPrices = new BigInteger[capRows.size()];
        Arrays.fill(capPrices, BigInteger.ZERO);
        BigInteger sum = BigInteger.ZERO;
        for (int index = 0; index < duals.length; index++) {
            LinearRow row = model.rows().get(index);
            BigInteger price = price(row, duals[index]);
            if (price.signum() != 0) {
                subtract(row, price, reduced);
                int cap = capRows.indexOf(index);
                if (cap >= 0) {
                    capPrices[cap] = price;
                } else {
                    sum = sum.add(price.multiply(BigInteger.valueOf(price.signum() > 0 ? row.low() : row.high())));
                }
            }
        }
        sum = sum.add(leastOf(model, reduced));
        return new DualBound(sum, capPrices,
                BigInteger.valueOf(objective.scale()).shiftLeft(FRACTION_BITS));
    }

    /** The bound in whole pence while the capped rows are at most {@code caps}; values being whole, it is rounded up. */
    long at(long... caps) {
        BigInteger sum = constant;
        for (int cap = 0; cap < capPrices.length; cap++) {
            sum = sum.add(capPrices[cap].multiply(BigInteger.valueOf(caps[cap])));
        }
        BigInteger[] parts = sum.divideAndRemainder(divisor);
        BigInteger up = parts[1].signum() > 0 ? parts[0].add(BigInteger.ONE) : parts[0];
        return up.bitLength() < Long.SIZE ? up.longValue() : up.signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
    }

    private static BigInteger price(LinearRow row, double dual) {
        boolean usable = Double.isFinite(dual) && (dual > 0 ? row.low() != LinearRow.NO_LOW
                : row.high() != LinearRow.NO_HIGH);
        return usable ? new BigDecimal(dual).multiply(FRACTION).setScale(0, RoundingMode.HALF_EVEN).toBigInteger()
                : BigInteger.ZERO;
    }

    private static void subtract(LinearRow row, BigInteger price, BigInteger[] reduced) {
        for (int place = 0; place < row.size(); place++) {
            int variable = row.variable(place);
            reduced[variable] = reduced[variable]
                    .subtract(price.multiply(BigInteger.valueOf(row.coefficient(place))));
        }
    }

    private static BigInteger leastOf(LinearModel model, BigInteger[] reduced) {
        BigInteger sum = BigInteger.ZERO;
        int grouped = 0;
        for (int[] group : model.groups()) {
            BigInteger least = reduced[group[0]];
            for (int variable : group) {
                least = least.min(reduced[variable]);
            }
            sum = sum.add(least);
            grouped += group.length;
        }
        for (int variable = grouped; variable < reduced.length; variable++) {
            if (reduced[variable].signum() < 0) {
                sum = sum.add(reduced[variable].multiply(BigInteger.valueOf(model.upper(variable))));
            }
        }
        return sum;
    }
}

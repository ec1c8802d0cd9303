package org.evenkeel.impact.parameter;

/**
 * Where a value lies.
 *
 * @param low lower end; equal to {@code high} where it is the same in every future
 */
public record ParameterRange(double low, double central, double high) {

    /** @throws IllegalArgumentException where they are not in order, or one is no finite number */
    public ParameterRange {
        if (!(low <= central && central <= high) || Double.isInfinite(low) || Double.isInfinite(high)) {
            throw new IllegalArgumentException("low (%s), central (%s) and high (%s) are not in order".formatted(low, central, high));
        }
    }

    ParameterDistribution distribution() {
        return low == high ? ParameterDistribution.FIXED : ParameterDistribution.PERT;
    }
}

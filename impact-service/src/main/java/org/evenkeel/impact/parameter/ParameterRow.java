package org.evenkeel.impact.parameter;

/**
 * One parameter with its range.
 *
 * @param low lower end; {@code high} the upper end; both equal {@code central} where it is fixed
 * @param unit what it is counted in
 */
public record ParameterRow(
        ImpactParameter parameter,
        double low,
        double central,
        double high,
        ParameterDistribution distribution,
        String unit,
        ParameterEvidence evidence) {

    public ParameterRow {
        if (!(low <= central && central <= high) || Double.isInfinite(low) || Double.isInfinite(high)) {
            throw new IllegalArgumentException(parameter.publicName() + ": low, central and high are not in order");
        }
        if ((distribution == ParameterDistribution.FIXED) != (low == high)) {
            throw new IllegalArgumentException(parameter.publicName() + ": what is drawn has a range, and nothing else has");
        }
    }

    /** Whether it differs from future to future. */
    public boolean isDrawn() {
        return distribution == ParameterDistribution.PERT;
    }

    public ParameterRange range() {
        return new ParameterRange(low, central, high);
    }
}

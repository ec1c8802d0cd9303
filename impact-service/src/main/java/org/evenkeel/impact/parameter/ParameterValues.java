package org.evenkeel.impact.parameter;

/** One value for each parameter: those of one future, or the central ones. */
public final class ParameterValues {

    private final double[] values;

    private ParameterValues(double[] values) {
        this.values = values;
    }

    /**
     * @param values one value a parameter, by ordinal
     * @throws IllegalArgumentException for a missing value, one that is no number or infinite
     */
    public static ParameterValues of(double[] values) {
        if (values.length != ImpactParameter.COUNT) {
            throw new IllegalArgumentException(values.length + " values for " + ImpactParameter.COUNT + " parameters");
        }
        for (double value : values) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("A parameter's value is " + value);
            }
        }
        return new ParameterValues(values.clone());
    }

    public static ParameterValues central(ParameterSet set) {
        return of(set.all().stream().mapToDouble(ParameterRow::central).toArray());
    }

    /** The same with one value replaced. */
    public ParameterValues with(ImpactParameter parameter, double value) {
        double[] changed = values.clone();
        changed[parameter.ordinal()] = value;
        return of(changed);
    }

    public double of(ImpactParameter parameter) {
        return values[parameter.ordinal()];
    }
}

package org.evenkeel.impact.parameter;

/** The parameters of some futures side by side: a row a parameter, in it a place a future. Read by many threads, changed by none. */
public final class ParameterBlock {

    private final double[][] rows;

    /** @param rows by parameter's ordinal, then by future; not copied, so not to be changed */
    public ParameterBlock(double[][] rows) {
        if (rows.length != ImpactParameter.COUNT) {
            throw new IllegalArgumentException(rows.length + " rows for " + ImpactParameter.COUNT + " parameters");
        }
        this.rows = rows;
    }

    /** A block of one future. */
    public static ParameterBlock of(ParameterValues values) {
        double[][] rows = new double[ImpactParameter.COUNT][1];
        for (ImpactParameter parameter : ImpactParameter.values()) {
            rows[parameter.ordinal()][0] = values.of(parameter);
        }
        return new ParameterBlock(rows);
    }

    public int futures() {
        return rows[0].length;
    }

    /** One value a future; the row itself, not to be changed. */
    public double[] of(ImpactParameter parameter) {
        return rows[parameter.ordinal()];
    }

    /** The parameters of one of the futures. */
    public ParameterValues future(int place) {
        double[] values = new double[rows.length];
        for (int parameter = 0; parameter < rows.length; parameter++) {
            values[parameter] = rows[parameter][place];
        }
        return ParameterValues.of(values);
    }
}

package org.evenkeel.impact.ensemble;

import java.util.Arrays;

/** The tenth, fifth and ninth tenth of a column of values. */
public record Quantiles(double p10, double p50, double p90) {

    private static final double TENTH = 0.1;
    private static final double HALF = 0.5;
    private static final double NINE_TENTHS = 0.9;

    /** @param values one a future; sorted in place */
    public static Quantiles of(double[] values) {
        Arrays.sort(values);
        return new Quantiles(values[place(TENTH, values.length)], values[place(HALF, values.length)],
                values[place(NINE_TENTHS, values.length)]);
    }

    /** @param values one a future; sorted in place */
    public static Quantiles of(short[] values) {
        Arrays.sort(values);
        return new Quantiles(values[place(TENTH, values.length)], values[place(HALF, values.length)],
                values[place(NINE_TENTHS, values.length)]);
    }

    private static int place(double share, int count) {
        return Math.min(count - 1, (int) (share * count));
    }
}

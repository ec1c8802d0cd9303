package org.evenkeel.impact.sampling;

import java.util.Arrays;
import java.util.List;

import org.evenkeel.impact.parameter.ImpactParameter;
import org.evenkeel.impact.parameter.ParameterBlock;
import org.evenkeel.impact.parameter.ParameterValues;

/** The parameters of all futures. Read by many threads, changed by none. */
public final class Draws {

    private final double[][] values;

    /** @param values by parameter's ordinal, then by draw; not copied, so not to be changed */
    Draws(double[][] values) {
        this.values = values;
    }

    /** Futures of one's own choice, such as the central one with one value moved; at least one. */
    public static Draws of(List<ParameterValues> futures) {
        double[][] values = new double[ImpactParameter.COUNT][futures.size()];
        for (ImpactParameter parameter : ImpactParameter.values()) {
            for (int draw = 0; draw < futures.size(); draw++) {
                values[parameter.ordinal()][draw] = futures.get(draw).of(parameter);
            }
        }
        return new Draws(values);
    }

    public int count() {
        return values[0].length;
    }

    /** All values of one parameter, by draw. */
    public double[] of(ImpactParameter parameter) {
        return values[parameter.ordinal()].clone();
    }

    /** Some futures side by side, from one on; where there are fewer left, the last is repeated. */
    public ParameterBlock block(int first, int futures) {
        double[][] rows = new double[values.length][futures];
        int left = Math.min(futures, count() - first);
        for (int parameter = 0; parameter < values.length; parameter++) {
            System.arraycopy(values[parameter], first, rows[parameter], 0, left);
            Arrays.fill(rows[parameter], left, futures, values[parameter][first + left - 1]);
        }
        return new ParameterBlock(rows);
    }

    /** The parameters of one future. */
    public ParameterValues future(int draw) {
        double[] future = new double[values.length];
        for (int parameter = 0; parameter < values.length; parameter++) {
            future[parameter] = values[parameter][draw];
        }
        return ParameterValues.of(future);
    }
}

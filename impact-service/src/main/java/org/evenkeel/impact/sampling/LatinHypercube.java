package org.evenkeel.impact.sampling;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.evenkeel.impact.parameter.ImpactParameter;
import org.evenkeel.impact.parameter.ParameterRow;
import org.evenkeel.impact.parameter.ParameterSet;

/**
 * Latin hypercube sampling (McKay, Beckman & Conover 1979): each parameter's range is cut into as many slices of equal
 * probability
 * as there are draws, and each slice is used once. A parameter's draws depend on its name, its range, the seed and the number
 * of
 * draws alone, so that every plan meets the same futures.
 */
public final class LatinHypercube {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    /** Nine decimals: a library that computes the last bits otherwise still gives the same futures. */
    private static final double KEPT = 1e9;

    private LatinHypercube() {
    }

    /** Draws so many futures. */
    public static Draws draw(ParameterSet set, long seed, int draws) {
        double[][] values = new double[ImpactParameter.COUNT][];
        for (ParameterRow row : set.all()) {
            values[row.parameter().ordinal()] = values(row, seed, draws);
        }
        return new Draws(values);
    }

    private static double[] values(ParameterRow row, long seed, int draws) {
        double[] values = new double[draws];
        if (!row.isDrawn()) {
            java.util.Arrays.fill(values, row.central());
            return values;
        }
        PertQuantile quantile = new PertQuantile(row);
        UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP
                .create(seed * GOLDEN + row.parameter().publicName().hashCode());
        int[] slices = shuffled(draws, random);
        for (int draw = 0; draw < draws; draw++) {
            double probability = (slices[draw] + random.nextDouble()) / draws;
            double value = quantile.at(probability);
            values[draw] = Math.min(row.high(), Math.max(row.low(), Math.rint(value * KEPT) / KEPT));
        }
        return values;
    }

    private static int[] shuffled(int size, UniformRandomProvider random) {
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            int other = random.nextInt(i + 1);
            order[i] = order[other];
            order[other] = i;
        }
        return order;
    }
}

package org.evenkeel.impact.ensemble;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Spearman's rank correlation, equals sharing their mean rank. */
public final class RankCorrelation {

    private RankCorrelation() {
    }

    /** Ranks about their mean: what {@link #of} compares. */
    public static double[] centredRanks(double[] values) {
        int count = values.length;
        int[] order = IntStream.range(0, count).boxed()
                .sorted((one, other) -> Double.compare(values[one], values[other])).mapToInt(Integer::intValue).toArray();
        double[] ranks = new double[count];
        int first = 0;
        while (first < count) {
            int last = first;
            while (last + 1 < count && values[order[last + 1]] == values[order[first]]) {
                last++;
            }
            for (int i = first; i <= last; i++) {
                ranks[order[i]] = (first + last) / 2.0 - (count - 1) / 2.0;
            }
            first = last + 1;
        }
        return ranks;
    }

    /** −1 to 1 from two columns of centred ranks; 0 where one of them does not vary. */
    public static double of(double[] ranks, double[] others) {
        double product = 0;
        for (int i = 0; i < ranks.length; i++) {
            product += ranks[i] * others[i];
        }
        double scale = Math.sqrt(squares(ranks) * squares(others));
        return scale > 0 ? Math.max(-1, Math.min(1, product / scale)) : 0;
    }

    private static double squares(double[] values) {
        return Arrays.stream(values).map(value -> value * value).sum();
    }
}

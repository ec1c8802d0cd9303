package org.evenkeel.impact.sampling;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.evenkeel.impact.parameter.ParameterRow;

/**
 * The value below which a share of a PERT distribution lies. Between the third and the ninety-seventh hundredth it is read from a
 * curve through exact points with their exact slopes (cubic Hermite), a millionth of the range off at most; in the tails it is
 * computed. Inverting the distribution for each of thousands of futures would take longer than simulating them.
 */
final class PertQuantile {

    private static final double SHAPE = 4;
    private static final double TAIL = 0.03;
    private static final int PIECES = 192;
    private static final double PIECE = (1 - 2 * TAIL) / PIECES;

    private final double low;
    private final double width;
    private final BetaDistribution beta;
    private final double[] values = new double[PIECES + 1];
    private final double[] slopes = new double[PIECES + 1];

    PertQuantile(ParameterRow row) {
        this.low = row.low();
        this.width = row.high() - row.low();
        this.beta = BetaDistribution.of(1 + SHAPE * (row.central() - row.low()) / width,
                1 + SHAPE * (row.high() - row.central()) / width);
        for (int i = 0; i <= PIECES; i++) {
            values[i] = beta.inverseCumulativeProbability(TAIL + i * PIECE);
            slopes[i] = PIECE / beta.density(values[i]);
        }
    }

    double at(double probability) {
        boolean inTail = probability < TAIL || probability >= 1 - TAIL;
        return low + width * (inTail ? beta.inverseCumulativeProbability(probability) : between(probability));
    }

    private double between(double probability) {
        double place = (probability - TAIL) / PIECE;
        int i = Math.min(PIECES - 1, (int) place);
        double x = place - i;
        double rest = 1 - x;
        return (1 + 2 * x) * rest * rest * values[i] + x * rest * rest * slopes[i] + x * x * (3 - 2 * x) * values[i + 1]
                - x * x * rest * slopes[i + 1];
    }
}

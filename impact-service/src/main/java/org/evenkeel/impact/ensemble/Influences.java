package org.evenkeel.impact.ensemble;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.evenkeel.impact.parameter.ParameterRow;
import org.evenkeel.impact.parameter.ParameterSet;
import org.evenkeel.impact.sampling.Draws;

/** How the drawn parameters move a column of figures. */
public final class Influences {

    private static final double NOISE_SD = 3;
    private static final int FIFTH = 5;

    private final List<ParameterRow> drawn;
    private final List<double[]> values = new ArrayList<>();
    private final List<double[]> ranks = new ArrayList<>();
    private final double noise;

    public Influences(ParameterSet parameters, Draws draws) {
        this.drawn = parameters.all().stream().filter(ParameterRow::isDrawn).toList();
        for (ParameterRow row : drawn) {
            double[] column = draws.of(row.parameter());
            values.add(column);
            ranks.add(RankCorrelation.centredRanks(column));
        }
        this.noise = NOISE_SD / Math.sqrt(draws.count());
    }

    /** One parameter's influence; {@code atLow} is the figure's mean in the fifth of the futures where it is lowest. */
    public record Influence(ParameterRow row, double correlation, double atLow, double atHigh) {
    }

    /** Those that can be told from chance (three standard errors), the strongest first, at most so many. */
    public List<Influence> strongest(double[] figure, int most) {
        double[] figureRanks = RankCorrelation.centredRanks(figure);
        List<Influence> found = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i++) {
            double correlation = RankCorrelation.of(ranks.get(i), figureRanks);
            if (Math.abs(correlation) > noise) {
                found.add(new Influence(drawn.get(i), correlation, endMean(i, figure, true), endMean(i, figure, false)));
            }
        }
        found.sort(Comparator.comparingDouble((Influence each) -> -Math.abs(each.correlation()))
                .thenComparing(each -> each.row().parameter()));
        return List.copyOf(found.subList(0, Math.min(most, found.size())));
    }

    /** Share of a figure's variance, by squared rank correlations, that rests on parameters of grade C and X. */
    public double weakShare(double[] figure) {
        double[] figureRanks = RankCorrelation.centredRanks(figure);
        double weak = 0;
        double all = 0;
        for (int i = 0; i < drawn.size(); i++) {
            double correlation = RankCorrelation.of(ranks.get(i), figureRanks);
            if (Math.abs(correlation) > noise) {
                all += correlation * correlation;
                weak += drawn.get(i).evidence().grade().isWeak() ? correlation * correlation : 0;
            }
        }
        return all > 0 ? weak / all : 0;
    }

    private double endMean(int parameter, double[] figure, boolean low) {
        double[] sorted = values.get(parameter).clone();
        Arrays.sort(sorted);
        double edge = sorted[low ? (sorted.length - 1) / FIFTH : sorted.length - 1 - (sorted.length - 1) / FIFTH];
        double sum = 0;
        int count = 0;
        for (int i = 0; i < figure.length; i++) {
            double value = values.get(parameter)[i];
            if (low ? value <= edge : value >= edge) {
                sum += figure[i];
                count++;
            }
        }
        return sum / count;
    }
}

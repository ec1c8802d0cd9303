package org.evenkeel.impact.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.evenkeel.impact.ensemble.Ensemble;
import org.evenkeel.impact.parameter.ParameterRow;
import org.evenkeel.impact.parameter.ParameterSet;
import org.evenkeel.impact.parameter.ParameterValues;
import org.evenkeel.impact.sampling.Draws;

/**
 * Finds which parameters would turn the order of two plans round. Each parameter that has a range is moved by itself from its
 * central value to both ends, all others staying central: first in twelfths of the way, then halved where the sign of the
 * difference changes. A sign that changes twice within a twelfth goes unseen. Pure; safe to share between threads.
 */
public final class Turning {

    private static final int STEPS = 12;
    private static final int HALVINGS = 16;

    private final ParameterSet parameters;
    private final RankedBy by;

    public Turning(ParameterSet parameters, RankedBy by) {
        this.parameters = parameters;
        this.by = by;
    }

    /** From {@code inner}, where the order is as at the centre, to {@code outer}, where it no longer is. */
    private record Bracket(ParameterRow row, double inner, double outer) {

        private double middle() {
            return (inner + outer) / 2;
        }

        private Bracket halved(boolean turnedInTheMiddle) {
            return turnedInTheMiddle ? new Bracket(row, inner, middle()) : new Bracket(row, middle(), outer);
        }

        private TurningPoint turningPoint() {
            double end = outer < row.central() ? row.low() : row.high();
            return new TurningPoint(row, middle(), (middle() - row.central()) / (end - row.central()));
        }
    }

    /** Both plans over the same baseline, months and conduct or not: each is its own ensemble. */
    public PlanRanking between(Ensemble one, Ensemble other) {
        ParameterValues central = ParameterValues.central(parameters);
        Draws centre = Draws.of(List.of(central));
        double ofOne = figures(one, centre)[0];
        double ofOther = figures(other, centre)[0];
        List<Bracket> brackets = ofOne == ofOther ? List.of() : brackets(one, other, central, Math.signum(ofOne - ofOther));
        for (int halving = 0; halving < HALVINGS && !brackets.isEmpty(); halving++) {
            brackets = halved(brackets, one, other, central, Math.signum(ofOne - ofOther));
        }
        List<TurningPoint> points = brackets.stream().map(Bracket::turningPoint)
                .sorted(Comparator.comparingDouble(TurningPoint::way).thenComparing(point -> point.row().parameter()))
                .toList();
        return new PlanRanking(by, ofOne, ofOther, points);
    }

    /** One bracket a parameter at most: that on the side where the turn is nearer. */
    private List<Bracket> brackets(Ensemble one, Ensemble other, ParameterValues central, double sign) {
        List<ParameterRow> drawn = parameters.all().stream().filter(ParameterRow::isDrawn).toList();
        List<ParameterValues> futures = new ArrayList<>();
        for (ParameterRow row : drawn) {
            for (int step = 1; step <= STEPS; step++) {
                futures.add(central.with(row.parameter(), at(row, row.low(), step)));
                futures.add(central.with(row.parameter(), at(row, row.high(), step)));
            }
        }
        boolean[] turned = turned(one, other, futures, sign);
        List<Bracket> brackets = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i++) {
            for (int place = 0; place < STEPS * 2; place++) {
                if (turned[i * STEPS * 2 + place]) {
                    ParameterRow row = drawn.get(i);
                    double end = place % 2 == 0 ? row.low() : row.high();
                    brackets.add(new Bracket(row, at(row, end, place / 2), at(row, end, place / 2 + 1)));
                    break;
                }
            }
        }
        return brackets;
    }

    private static double at(ParameterRow row, double end, int step) {
        return step == STEPS ? end : row.central() + (end - row.central()) * step / STEPS;
    }

    private List<Bracket> halved(List<Bracket> brackets, Ensemble one, Ensemble other, ParameterValues central, double sign) {
        boolean[] turned = turned(one, other,
                brackets.stream().map(each -> central.with(each.row().parameter(), each.middle())).toList(), sign);
        List<Bracket> halved = new ArrayList<>();
        for (int i = 0; i < turned.length; i++) {
            halved.add(brackets.get(i).halved(turned[i]));
        }
        return halved;
    }

    private boolean[] turned(Ensemble one, Ensemble other, List<ParameterValues> futures, double sign) {
        Draws draws = Draws.of(futures);
        double[] ofOne = figures(one, draws);
        double[] ofOther = figures(other, draws);
        boolean[] turned = new boolean[ofOne.length];
        for (int i = 0; i < turned.length; i++) {
            turned[i] = (ofOne[i] - ofOther[i]) * sign <= 0;
        }
        return turned;
    }

    private double[] figures(Ensemble plan, Draws draws) {
        return plan.run(draws).figure(by.figure());
    }
}

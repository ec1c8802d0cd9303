package org.evenkeel.impact.bench;

import java.util.ArrayList;
import java.util.List;

import org.evenkeel.impact.model.Baseline;
import org.evenkeel.impact.model.Course;
import org.evenkeel.impact.model.Run;
import org.evenkeel.impact.model.Simulation;
import org.evenkeel.impact.sampling.Draws;

/**
 * What one implementation says of all futures.
 *
 * @param cost recovery cost over all months in pence, process exposure left out
 * @param quits employees beyond normal over all months
 */
record Answer(String who, double seconds, List<Double> cost, List<Double> quits) {

    /** What the service's own model says, each future by itself. */
    static Answer ofModel(Baseline baseline, Course course, Draws draws) {
        List<Double> cost = new ArrayList<>();
        List<Double> quits = new ArrayList<>();
        Simulation simulation = new Simulation(baseline, course);
        for (int draw = 0; draw < draws.count(); draw++) {
            Run run = simulation.run(draws.future(draw));
            cost.add(costOf(run));
            quits.add(sum(run.people().beyond().quits()));
        }
        return new Answer("impact-service", Double.NaN, cost, quits);
    }

    static double costOf(Run run) {
        double[] waiting = run.costs().waiting();
        return sum(run.costs().hiring()) + sum(run.costs().overtime()) + sum(run.costs().clearing())
                + sum(run.costs().lapsed()) + sum(run.costs().partners()) + waiting[waiting.length - 1];
    }

    static double sum(double[] months) {
        double sum = 0;
        for (double month : months) {
            sum += month;
        }
        return sum;
    }

    /** The largest difference of any future, relative to the largest figure of its kind. */
    double furthestFrom(Answer other) {
        return Math.max(furthest(cost, other.cost), furthest(quits, other.quits));
    }

    private static double furthest(List<Double> one, List<Double> other) {
        double most = 0;
        double furthest = 0;
        for (int i = 0; i < one.size(); i++) {
            most = Math.max(most, Math.abs(one.get(i)));
            furthest = Math.max(furthest, Math.abs(one.get(i) - other.get(i)));
        }
        return furthest / Math.max(1, most);
    }
}

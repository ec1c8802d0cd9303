package org.evenkeel.impact.pricing;

import org.evenkeel.impact.model.RunCosts;

/**
 * What the model has one work cost from the first month to the end of each, in pence, beyond what doing nothing costs.
 *
 * @param overtime work met by overload, or that would have to be and is not
 */
record WorkCosts(double[] hiring, double[] overtime, double[] clearing) {

    static WorkCosts none(int months) {
        return new WorkCosts(new double[months], new double[months], new double[months]);
    }

    static WorkCosts of(RunCosts run, RunCosts nothing) {
        double[] neverDone = cumulated(run.lapsed(), nothing.lapsed());
        for (int t = 0; t < neverDone.length; t++) {
            neverDone[t] += run.waiting()[t] - nothing.waiting()[t];
        }
        return new WorkCosts(cumulated(run.hiring(), nothing.hiring()),
                sum(cumulated(run.overtime(), nothing.overtime()), neverDone),
                cumulated(run.clearing(), nothing.clearing()));
    }

    private static double[] cumulated(double[] run, double[] nothing) {
        double[] cumulated = new double[run.length];
        double sum = 0;
        for (int t = 0; t < run.length; t++) {
            sum += run[t] - nothing[t];
            cumulated[t] = sum;
        }
        return cumulated;
    }

    WorkCosts and(WorkCosts other) {
        return new WorkCosts(sum(hiring, other.hiring), sum(overtime, other.overtime), sum(clearing, other.clearing));
    }

    private static double[] sum(double[] one, double[] other) {
        double[] sum = new double[one.length];
        for (int t = 0; t < one.length; t++) {
            sum[t] = one[t] + other[t];
        }
        return sum;
    }

    /** All of it, at the horizon. */
    double total() {
        int last = hiring.length - 1;
        return Math.max(0, hiring[last]) + Math.max(0, overtime[last]) + Math.max(0, clearing[last]);
    }
}

package org.evenkeel.impact.model;

import org.evenkeel.impact.parameter.ImpactParameter;
import org.evenkeel.impact.parameter.ParameterValues;

/**
 * Work asked for, done, put off and never done in one future, in FTE-months. Each month what is asked for is met or put off,
 * and what
 * was put off is cleared, lapses or waits on.
 */
final class PlainWorkload {

    private static final double MOST_LOAD = 2;

    /** What the teams of each work can do this month without overload. */
    final double[] capacity;
    /** (demand + backlog) ⁄ capacity, at most 2; 0 where there is no capacity. */
    final double[] load;
    final double[] demand;
    final double[] met;
    final double[] unmet;
    final double[] cleared;
    final double[] lapsed;
    final double[] backlog;
    /** Shortfall as users feel it, as a share of present demand. */
    final double[] felt;
    private final double[] before;
    private final CourseWork course;
    private final double[] level;
    private final double reach;
    private final double lapse;
    private final double feeling;

    /** @param before what the teams of each work do where nothing is done; it is the work's demand */
    PlainWorkload(ModelWorks works, CourseWork course, double[] before, ParameterValues values) {
        int count = works.count();
        this.before = before;
        this.course = course;
        this.level = works.level();
        this.capacity = new double[count];
        this.load = new double[count];
        this.demand = new double[count];
        this.met = new double[count];
        this.unmet = new double[count];
        this.cleared = new double[count];
        this.lapsed = new double[count];
        this.backlog = new double[count];
        this.felt = new double[count];
        this.reach = 1 + values.of(ImpactParameter.OVERTIME_LIMIT);
        this.lapse = values.of(ImpactParameter.BACKLOG_LAPSE);
        this.feeling = 1 / Math.max(1, values.of(ImpactParameter.QUALITY_LAG));
    }

    /** Does the month's work with the capacity that was set. */
    void work(int month) {
        for (int w = 0; w < demand.length; w++) {
            demand[w] = before[w] * course.kept()[w][month];
        }
        for (CourseWork.MovedDemand moved : course.moved()) {
            if (moved.month() <= month && before[moved.to()] > 0) {
                demand[moved.to()] += before[moved.from()] * moved.share();
            }
        }
        for (int w = 0; w < demand.length; w++) {
            work(w, capacity[w] * reach);
            felt[w] += (shortfall(w) - felt[w]) * feeling;
        }
    }

    private void work(int w, double mostDone) {
        load[w] = capacity[w] > 0 ? Math.min(MOST_LOAD, (demand[w] + backlog[w]) / capacity[w]) : 0;
        met[w] = Math.min(demand[w], mostDone);
        unmet[w] = demand[w] - met[w];
        lapsed[w] = backlog[w] * lapse;
        double waiting = backlog[w] - lapsed[w];
        cleared[w] = Math.min(waiting, mostDone - met[w]);
        backlog[w] = waiting - cleared[w] + unmet[w];
    }

    /** Share of present demand that this plan promises and the month does not meet. */
    double shortfall(int w) {
        return before[w] > 0 ? unmet[w] / before[w] * level[w] : 0;
    }

    /** Work met by overload. */
    double overtime(int w) {
        return Math.max(0, met[w] - capacity[w]);
    }

    /** What the work was before the plan. */
    double before(int w) {
        return before[w];
    }
}

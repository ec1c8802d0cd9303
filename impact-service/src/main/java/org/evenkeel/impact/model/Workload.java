package org.evenkeel.impact.model;

import java.util.Arrays;

import org.evenkeel.impact.parameter.ImpactParameter;
import org.evenkeel.impact.parameter.ParameterBlock;

/**
 * Work asked for, done, put off and never done, in FTE-months. Each month what is asked for is met or put off, and what was put
 * off is cleared, lapses or waits on: demand met = min(demand + clearing, cap·(1 + overtimeLimit)),
 * backlog' = backlog·(1 − lapse) + unmet − cleared, w = (demand + backlog) ⁄ cap, at most 2. Limit, lapse and the lag by which
 * users feel a shortfall are placeholders of ours. Rows have a place a future.
 */
final class Workload {

    private static final double MOST_LOAD = 2;

    /** What the teams of each work can do this month without overload. */
    final double[][] capacity;
    /** (demand + backlog) ⁄ capacity, at most 2; 0 where there is no capacity. */
    final double[][] load;
    final double[][] demand;
    final double[][] met;
    final double[][] unmet;
    final double[][] cleared;
    final double[][] lapsed;
    final double[][] backlog;
    /** Shortfall as users feel it, as a share of present demand. */
    final double[][] felt;
    /** What the teams of each work do where nothing is done; it is the work's demand before the plan. */
    final double[][] before;
    private final CourseWork course;
    private final double[] level;
    private final double[] reach;
    private final double[] lapse;
    private final double[] feeling;

    Workload(ModelWorks works, CourseWork course, int futures) {
        int count = works.count();
        this.course = course;
        this.level = works.level();
        this.before = new double[count][futures];
        this.capacity = new double[count][futures];
        this.load = new double[count][futures];
        this.demand = new double[count][futures];
        this.met = new double[count][futures];
        this.unmet = new double[count][futures];
        this.cleared = new double[count][futures];
        this.lapsed = new double[count][futures];
        this.backlog = new double[count][futures];
        this.felt = new double[count][futures];
        this.reach = new double[futures];
        this.lapse = new double[futures];
        this.feeling = new double[futures];
    }

    /** Takes these futures; what the teams can do now is what was there before the plan. */
    void begin(ParameterBlock values) {
        for (int i = 0; i < reach.length; i++) {
            reach[i] = 1 + values.of(ImpactParameter.OVERTIME_LIMIT)[i];
            lapse[i] = values.of(ImpactParameter.BACKLOG_LAPSE)[i];
            feeling[i] = 1 / Math.max(1, values.of(ImpactParameter.QUALITY_LAG)[i]);
        }
        for (int w = 0; w < before.length; w++) {
            System.arraycopy(capacity[w], 0, before[w], 0, reach.length);
            Arrays.fill(backlog[w], 0);
            Arrays.fill(felt[w], 0);
        }
    }

    /** Does the month's work with the capacity that was set. */
    void work(int month) {
        for (int w = 0; w < demand.length; w++) {
            double kept = course.kept()[w][month];
            for (int i = 0; i < reach.length; i++) {
                demand[w][i] = before[w][i] * kept;
            }
        }
        for (CourseWork.MovedDemand moved : course.moved()) {
            for (int i = 0; i < reach.length && moved.month() <= month; i++) {
                demand[moved.to()][i] += before[moved.to()][i] > 0 ? before[moved.from()][i] * moved.share() : 0;
            }
        }
        for (int w = 0; w < demand.length; w++) {
            doWork(w);
            waitFor(w);
            feel(w);
        }
    }

    private void doWork(int w) {
        double[] most = capacity[w];
        for (int i = 0; i < most.length; i++) {
            load[w][i] = most[i] > 0 ? Math.min(MOST_LOAD, (demand[w][i] + backlog[w][i]) / most[i]) : 0;
            met[w][i] = Math.min(demand[w][i], most[i] * reach[i]);
            unmet[w][i] = demand[w][i] - met[w][i];
        }
    }

    private void waitFor(int w) {
        double[] waiting = backlog[w];
        for (int i = 0; i < waiting.length; i++) {
            lapsed[w][i] = waiting[i] * lapse[i];
            double left = waiting[i] - lapsed[w][i];
            cleared[w][i] = Math.min(left, capacity[w][i] * reach[i] - met[w][i]);
            waiting[i] = left - cleared[w][i] + unmet[w][i];
        }
    }

    /** Moves what users feel towards the share of present demand that is promised and not met. */
    private void feel(int w) {
        double[] row = felt[w];
        for (int i = 0; i < row.length; i++) {
            double shortfall = before[w][i] > 0 ? unmet[w][i] / before[w][i] * level[w] : 0;
            row[i] += (shortfall - row[i]) * feeling[i];
        }
    }
}

package org.evenkeel.impact.ensemble;

import org.evenkeel.impact.model.RunCosts;

/**
 * Recovery cost of one future from the first month to the end of any other: the plan's run less the run of doing nothing. Work
 * that
 * still waits then counts as never done.
 */
final class RecoveryCost {

    private final double[] hiring;
    private final double[] overtime;
    private final double[] clearing;
    private final double[] shortfall;
    private final double[] partners;
    private final double[] exposure;

    RecoveryCost(RunCosts run, RunCosts nothing) {
        this.hiring = cumulated(run.hiring(), nothing.hiring());
        this.overtime = cumulated(run.overtime(), nothing.overtime());
        this.clearing = cumulated(run.clearing(), nothing.clearing());
        this.shortfall = cumulated(run.lapsed(), nothing.lapsed());
        this.partners = cumulated(run.partners(), nothing.partners());
        this.exposure = cumulated(run.exposure(), nothing.exposure());
        for (int t = 0; t < shortfall.length; t++) {
            shortfall[t] += run.waiting()[t] - nothing.waiting()[t];
        }
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

    double to(int month) {
        return cashTo(month) + shortfall[month] + partners[month];
    }

    /** The part that is paid in money. */
    double cashTo(int month) {
        return hiring[month] + overtime[month] + clearing[month] + exposure[month];
    }

    void readInto(FutureColumns columns, int draw, int month) {
        columns.set(FigureColumn.RECOVERY_COST, draw, to(month));
        columns.set(FigureColumn.HIRING, draw, hiring[month]);
        columns.set(FigureColumn.OVERTIME, draw, overtime[month]);
        columns.set(FigureColumn.CLEARING, draw, clearing[month]);
        columns.set(FigureColumn.SHORTFALL, draw, shortfall[month]);
        columns.set(FigureColumn.PARTNER_CONTRIBUTION, draw, partners[month]);
        columns.set(FigureColumn.PROCESS_EXPOSURE, draw, exposure[month]);
    }
}

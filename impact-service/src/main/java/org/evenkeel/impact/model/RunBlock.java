package org.evenkeel.impact.model;

import java.util.Arrays;

/**
 * What happens in some futures side by side: rows by month, with a place a future. Belongs to the block of futures that filled
 * it, and is filled anew by its next run.
 */
public final class RunBlock {

    private static final int TIERS = 5;

    private final double[][][] figures;
    private final double[][][] felt;
    private final double[][] serviceMonthsShort;
    private final boolean[][] whole;

    RunBlock(int months, int works, int futures) {
        this.figures = new double[MonthFigure.COUNT][months][futures];
        this.felt = new double[works][months][futures];
        this.serviceMonthsShort = new double[TIERS][futures];
        this.whole = new boolean[months][futures];
    }

    void clear() {
        for (double[][] figure : figures) {
            for (double[] row : figure) {
                Arrays.fill(row, 0);
            }
        }
        for (double[] row : serviceMonthsShort) {
            Arrays.fill(row, 0);
        }
    }

    public int months() {
        return whole.length;
    }

    public int futures() {
        return whole[0].length;
    }

    /** One value a future; the row itself, not to be changed by readers. */
    public double[] row(MonthFigure figure, int month) {
        return figures[figure.ordinal()][month];
    }

    /** Shortfall of a work against what the plan promises as users feel it, as a share of present demand. */
    public double[] felt(int work, int month) {
        return felt[work][month];
    }

    /** Service-months short of the promise by tier (0 for what is no service), all months together. */
    public double[] serviceMonthsShort(int tier) {
        return serviceMonthsShort[tier];
    }

    /** Whether services and teams are where the plan promises them to be, by budget. */
    public boolean[] whole(int month) {
        return whole[month];
    }

    /** All months of one figure in one future. */
    double[] months(MonthFigure figure, int future) {
        double[] months = new double[whole.length];
        for (int t = 0; t < months.length; t++) {
            months[t] = figures[figure.ordinal()][t][future];
        }
        return months;
    }
}

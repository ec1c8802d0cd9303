package org.evenkeel.impact.model;

/**
 * Work of all teams by month, in FTE-months. Demand = met + unmet; backlog = backlog before + unmet − cleared − lapsed.
 *
 * @param felt shortfall of each work against what the plan promises as users feel it, as a share of present demand, by month
 * @param serviceMonthsShort service-months short of the promise, by tier (0 for what is no service), all months together
 */
public record RunWork(double[] capacity, double[] demand, double[] met, double[] unmet, double[] cleared, double[] lapsed,
        double[] backlog, double[][] felt, double[] serviceMonthsShort) {

    private static final int TIERS = 5;

    static RunWork of(RunBlock block, int works) {
        double[][] felt = new double[works][block.months()];
        for (int w = 0; w < works; w++) {
            for (int t = 0; t < block.months(); t++) {
                felt[w][t] = block.felt(w, t)[0];
            }
        }
        double[] tiers = new double[TIERS];
        for (int tier = 0; tier < TIERS; tier++) {
            tiers[tier] = block.serviceMonthsShort(tier)[0];
        }
        return new RunWork(block.months(MonthFigure.CAPACITY, 0), block.months(MonthFigure.DEMAND, 0),
                block.months(MonthFigure.MET, 0), block.months(MonthFigure.UNMET, 0), block.months(MonthFigure.CLEARED, 0),
                block.months(MonthFigure.LAPSED, 0), block.months(MonthFigure.BACKLOG, 0), felt, tiers);
    }
}

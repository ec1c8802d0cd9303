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

    static RunWork ofMonths(int months, int works) {
        return new RunWork(new double[months], new double[months], new double[months], new double[months],
                new double[months], new double[months], new double[months], new double[works][months],
                new double[TIERS]);
    }
}

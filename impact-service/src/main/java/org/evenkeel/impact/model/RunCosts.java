package org.evenkeel.impact.model;

/**
 * What the months cost beyond doing nothing, in pence. Lost capacity is valued once: met by overload as overtime; cleared later as clearing; never
 * done as
 * lapsed, at the price of the service's level.
 *
 * @param hiring beyond what is normal for the posts that are left
 * @param waiting what the work that waits at the end of a month would cost if it were never done; no flow but a stock
 * @param partners contributions gone without
 */
public record RunCosts(double[] hiring, double[] overtime, double[] clearing, double[] lapsed, double[] waiting,
        double[] partners, double[] exposure) {

    static RunCosts of(RunBlock block) {
        return new RunCosts(block.months(MonthFigure.HIRING, 0), block.months(MonthFigure.OVERTIME, 0),
                block.months(MonthFigure.CLEARING, 0), block.months(MonthFigure.LAPSED_COST, 0),
                block.months(MonthFigure.WAITING, 0), block.months(MonthFigure.PARTNERS, 0),
                block.months(MonthFigure.EXPOSURE, 0));
    }
}

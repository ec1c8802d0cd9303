package org.evenkeel.impact.model;

import org.evenkeel.impact.parameter.ImpactParameter;
import org.evenkeel.impact.parameter.ParameterBlock;
import org.evenkeel.impact.parameter.ParameterValues;

/**
 * What an FTE-month of each work costs, in pence: pay × overtime rate where met by overload, pay × clearing rate where cleared
 * later, and where never done the gross budget × tier weight × level of the part that it is of the work. Rates and weights are
 * placeholders of ours. Rows have a place a future.
 */
final class Prices {

    private static final int MONTHS = 12;
    private static final ImpactParameter[] TIER_WEIGHTS = { ImpactParameter.TIER_WEIGHT_1, ImpactParameter.TIER_WEIGHT_2,
            ImpactParameter.TIER_WEIGHT_3, ImpactParameter.TIER_WEIGHT_4 };

    final double[][] overtime;
    final double[][] clearing;
    final double[][] shortfall;
    /** A year's pay of one employee, by team. */
    final double[] pay;
    private final double[] fteMonth;
    private final ModelWorks works;

    Prices(Baseline baseline, int futures) {
        ModelTeams teams = baseline.teams();
        this.works = baseline.works();
        this.pay = new double[teams.count()];
        double[] payOf = new double[works.count()];
        double[] fte = new double[works.count()];
        for (int g = 0; g < pay.length; g++) {
            double employees = teams.employees()[g];
            pay[g] = employees > 0 ? teams.annualPayPence()[g] / employees : 0;
            payOf[teams.workOf()[g]] += teams.annualPayPence()[g] / MONTHS;
            fte[teams.workOf()[g]] += employees * teams.ftePerEmployee()[g];
        }
        this.fteMonth = new double[works.count()];
        for (int w = 0; w < fteMonth.length; w++) {
            fteMonth[w] = fte[w] > 0 ? payOf[w] / fte[w] : 0;
        }
        this.overtime = new double[works.count()][futures];
        this.clearing = new double[works.count()][futures];
        this.shortfall = new double[works.count()][futures];
    }

    /** @param before what the teams of each work do where nothing is done */
    void begin(ParameterBlock values, double[][] before) {
        for (int w = 0; w < fteMonth.length; w++) {
            for (int i = 0; i < before[w].length; i++) {
                overtime[w][i] = fteMonth[w] * values.of(ImpactParameter.OVERTIME_RATE)[i];
                clearing[w][i] = fteMonth[w] * values.of(ImpactParameter.CLEARING_RATE)[i];
                double weight = works.tier()[w] == 0 ? 1 : values.of(TIER_WEIGHTS[works.tier()[w] - 1])[i];
                double wholeMonth = works.monthlyBudgetPence()[w] * weight * works.level()[w];
                shortfall[w][i] = before[w][i] > 0 ? wholeMonth / before[w][i] : 0;
            }
        }
    }

    /** Weight of a tier; 1 for what is no service. */
    static double weight(int tier, ParameterValues values) {
        return tier == 0 ? 1 : values.of(TIER_WEIGHTS[tier - 1]);
    }
}

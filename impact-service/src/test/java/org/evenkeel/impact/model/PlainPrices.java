package org.evenkeel.impact.model;

import org.evenkeel.impact.parameter.ImpactParameter;
import org.evenkeel.impact.parameter.ParameterValues;

/** What an FTE-month of each work and a person hired in each team cost in one future, in pence. */
final class PlainPrices {

    private static final int MONTHS = 12;
    private static final ImpactParameter[] TIER_WEIGHTS = { ImpactParameter.TIER_WEIGHT_1, ImpactParameter.TIER_WEIGHT_2,
            ImpactParameter.TIER_WEIGHT_3, ImpactParameter.TIER_WEIGHT_4 };

    final double[] hire;
    final double[] overtime;
    final double[] clearing;
    final double[] shortfall;

    PlainPrices(Baseline baseline, double[] before, ParameterValues values) {
        ModelTeams teams = baseline.teams();
        int works = baseline.works().count();
        double[] pay = new double[works];
        double[] fte = new double[works];
        this.hire = new double[teams.count()];
        for (int g = 0; g < teams.count(); g++) {
            double employees = teams.employees()[g];
            hire[g] = employees > 0
                    ? values.of(ImpactParameter.HIRING_LOGISTICS) * teams.annualPayPence()[g] / employees
                    : 0;
            pay[teams.workOf()[g]] += teams.annualPayPence()[g] / MONTHS;
            fte[teams.workOf()[g]] += employees * teams.ftePerEmployee()[g];
        }
        this.overtime = new double[works];
        this.clearing = new double[works];
        this.shortfall = new double[works];
        for (int w = 0; w < works; w++) {
            double fteMonth = fte[w] > 0 ? pay[w] / fte[w] : 0;
            overtime[w] = fteMonth * values.of(ImpactParameter.OVERTIME_RATE);
            clearing[w] = fteMonth * values.of(ImpactParameter.CLEARING_RATE);
            shortfall[w] = before[w] > 0 ? wholeMonth(baseline.works(), w, values) / before[w] : 0;
        }
    }

    /** What a month of the whole work is worth: gross budget × tier weight × level. */
    static double wholeMonth(ModelWorks works, int work, ParameterValues values) {
        return works.monthlyBudgetPence()[work] * weight(works.tier()[work], values) * works.level()[work];
    }

    /** Weight of a tier; 1 for what is no service. */
    static double weight(int tier, ParameterValues values) {
        return tier == 0 ? 1 : values.of(TIER_WEIGHTS[tier - 1]);
    }
}

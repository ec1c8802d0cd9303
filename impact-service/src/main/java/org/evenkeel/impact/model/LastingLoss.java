package org.evenkeel.impact.model;

import org.evenkeel.impact.parameter.ParameterValues;

/** What a course promises less of than there was: its own account, never part of recovery cost. */
public final class LastingLoss {

    private static final int TIERS = 5;
    private static final int MONTHS_A_YEAR = 12;

    /** Points of level lost × gross monthly budget ⁄ 100, by tier, from the first month to the end of each. */
    private final double[][] byTier;

    public LastingLoss(Baseline baseline, Course course) {
        ModelWorks works = baseline.works();
        this.byTier = new double[TIERS][course.months()];
        for (int s = 0; s < works.services(); s++) {
            double sum = 0;
            for (int t = 0; t < course.months(); t++) {
                sum += Math.max(0, works.level()[s] - course.work().promised()[s][t]) * works.monthlyBudgetPence()[s];
                byTier[works.tier()[s]][t] += sum;
            }
        }
    }

    /** Pence over the first so many months in one future: each tier's points × its weight. */
    public double to(int months, ParameterValues values) {
        double pence = 0;
        for (int tier = 1; tier < TIERS && months > 0; tier++) {
            pence += byTier[tier][months - 1] * Prices.weight(tier, values);
        }
        return pence;
    }

    /** Pence by month: points of level below the level before × gross monthly budget ⁄ 100 × tier weight. */
    public static double[] pence(Baseline baseline, Course course, ParameterValues values) {
        ModelWorks works = baseline.works();
        double[] pence = new double[course.months()];
        for (int s = 0; s < works.services(); s++) {
            double point = works.monthlyBudgetPence()[s] * Prices.weight(works.tier()[s], values);
            for (int t = 0; t < pence.length; t++) {
                pence[t] += Math.max(0, works.level()[s] - course.work().promised()[s][t]) * point;
            }
        }
        return pence;
    }

    /** Service-months a year that are gone at the end, by tier: a closed service is twelve. */
    public static double[] serviceMonthsAYear(Baseline baseline, Course course) {
        ModelWorks works = baseline.works();
        double[] lost = new double[TIERS];
        for (int s = 0; s < works.services(); s++) {
            double level = works.level()[s];
            double promised = course.work().promised()[s][course.months() - 1];
            lost[works.tier()[s]] += level > 0 ? MONTHS_A_YEAR * Math.max(0, level - promised) / level : 0;
        }
        return lost;
    }
}

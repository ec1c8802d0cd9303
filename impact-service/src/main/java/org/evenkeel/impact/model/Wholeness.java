package org.evenkeel.impact.model;

import java.util.Arrays;

/**
 * Whether the organisation is whole in a month: services within one point of the level that the plan promises, and teams within
 * 0.05 s.d. of their commitment, for 95 % of each by money. Rows have a place a future.
 */
final class Wholeness {

    private static final double POINT = 0.01;
    private static final double COMMITMENT = 0.05;
    private static final double REST = 0.05;
    private static final double NOBODY = 1e-9;

    private final ModelWorks works;
    private final ModelTeams teams;
    private final double[] pay;
    private final double[] payShaken;
    private final double[] budgetShort;
    private final double budget;

    Wholeness(Baseline baseline, int futures) {
        this.works = baseline.works();
        this.teams = baseline.teams();
        this.pay = new double[futures];
        this.payShaken = new double[futures];
        this.budgetShort = new double[futures];
        this.budget = Arrays.stream(works.monthlyBudgetPence(), 0, works.services()).sum();
    }

    /** @param whole filled in */
    void read(double[][] felt, double[][] commitmentLost, double[][] people, boolean[] whole) {
        Arrays.fill(pay, 0);
        Arrays.fill(payShaken, 0);
        Arrays.fill(budgetShort, 0);
        for (int w = 0; w < works.services(); w++) {
            double ofWork = works.monthlyBudgetPence()[w];
            for (int i = 0; i < whole.length; i++) {
                budgetShort[i] += felt[w][i] > POINT ? ofWork : 0;
            }
        }
        for (int g = 0; g < people.length; g++) {
            double ofTeam = teams.annualPayPence()[g];
            double[] lost = commitmentLost[g];
            double[] in = people[g];
            for (int i = 0; i < whole.length; i++) {
                double here = in[i] > NOBODY ? ofTeam : 0;
                pay[i] += here;
                payShaken[i] += lost[i] > COMMITMENT ? here : 0;
            }
        }
        for (int i = 0; i < whole.length; i++) {
            whole[i] = budgetShort[i] <= REST * budget && payShaken[i] <= REST * pay[i];
        }
    }
}

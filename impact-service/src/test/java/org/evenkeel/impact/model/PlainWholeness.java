package org.evenkeel.impact.model;

/**
 * Whether the organisation is whole in a month: services within one point of the level that the plan promises, and teams within
 * 0.05 s.d. of their commitment, for 95 % of each by money.
 */
final class PlainWholeness {

    private static final double POINT = 0.01;
    private static final double COMMITMENT = 0.05;
    private static final double REST = 0.05;
    private static final double NOBODY = 1e-9;

    private final ModelWorks works;
    private final ModelTeams teams;

    PlainWholeness(Baseline baseline) {
        this.works = baseline.works();
        this.teams = baseline.teams();
    }

    boolean of(PlainWorkload work, PlainCommitment commitment, PlainStaffing staffing) {
        double budget = 0;
        double budgetShort = 0;
        for (int w = 0; w < works.services(); w++) {
            budget += works.monthlyBudgetPence()[w];
            budgetShort += work.felt[w] > POINT ? works.monthlyBudgetPence()[w] : 0;
        }
        double pay = 0;
        double payShaken = 0;
        for (int g = 0; g < teams.count(); g++) {
            if (staffing.people[g] > NOBODY) {
                pay += teams.annualPayPence()[g];
                payShaken += commitment.lost[g] > COMMITMENT ? teams.annualPayPence()[g] : 0;
            }
        }
        return budgetShort <= REST * budget && payShaken <= REST * pay;
    }
}

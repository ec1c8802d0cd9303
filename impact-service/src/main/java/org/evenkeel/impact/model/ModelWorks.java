package org.evenkeel.impact.model;

/**
 * Work before the plan, by index: first the services, then what each team does that serves no one service. The latter promises
 * nothing to users and has no tier; work of it that is never done is priced by its team's pay.
 *
 * @param services how many are services
 * @param level share of present demand that is met
 * @param monthlyBudgetPence gross budget of a month
 * @param tier 1 to 4; 0 for what is no service
 */
public record ModelWorks(int services, double[] level, double[] monthlyBudgetPence, int[] tier) {

    /** Services and the rest. */
    public int count() {
        return level.length;
    }
}

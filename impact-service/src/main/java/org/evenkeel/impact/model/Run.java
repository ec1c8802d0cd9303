package org.evenkeel.impact.model;

/**
 * What happens in one future, by month.
 *
 * @param whole whether services and teams are where the plan promises them to be, by budget
 */
public record Run(RunPeople people, RunWork work, RunCosts costs, boolean[] whole) {

    static Run ofMonths(int months, int works) {
        return new Run(RunPeople.ofMonths(months), RunWork.ofMonths(months, works), RunCosts.ofMonths(months),
                new boolean[months]);
    }
}

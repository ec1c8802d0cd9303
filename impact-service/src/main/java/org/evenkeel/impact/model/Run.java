package org.evenkeel.impact.model;

/**
 * What happens in one future, by month.
 *
 * @param whole whether services and teams are where the plan promises them to be, by budget
 */
public record Run(RunPeople people, RunWork work, RunCosts costs, boolean[] whole) {

    /** Of a block of one future, recorded in full. */
    static Run of(RunBlock block, int works) {
        boolean[] whole = new boolean[block.months()];
        for (int t = 0; t < whole.length; t++) {
            whole[t] = block.whole(t)[0];
        }
        return new Run(RunPeople.of(block), RunWork.of(block, works), RunCosts.of(block), whole);
    }
}

package org.evenkeel.impact.model;

/** Empty runs, to be filled. */
final class PlainRuns {

    private static final int TIERS = 5;

    private PlainRuns() {
    }

    static Run ofMonths(int months, int works) {
        return new Run(
                new RunPeople(new double[months], new double[months], new double[months], new double[months],
                        new double[months], new double[months], new double[months], new double[months], new double[months],
                        new double[months], new double[months], new RunBeyond(new double[months], new double[months])),
                new RunWork(new double[months], new double[months], new double[months], new double[months],
                        new double[months], new double[months], new double[months], new double[works][months],
                        new double[TIERS]),
                costs(months), new boolean[months]);
    }

    static RunCosts costs(int months) {
        return new RunCosts(new double[months], new double[months], new double[months], new double[months],
                new double[months], new double[months], new double[months]);
    }
}

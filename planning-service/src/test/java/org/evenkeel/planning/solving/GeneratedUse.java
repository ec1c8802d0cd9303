package org.evenkeel.planning.solving;

/** What the plan without any limit uses: everything at its deepest. */
final class GeneratedUse {

    private final long[] recurrent;
    private final long[] fte;
    private final long[] losses;
    private long caseworkDays;
    private long outlay;
    private long leadDays;

    GeneratedUse(int teams) {
        recurrent = new long[teams];
        fte = new long[teams];
        losses = new long[teams];
    }

    static long caseworkDays(double depth) {
        return 2 + (long) (6 * depth);
    }

    void add(GeneratedMeasure measure) {
        recurrent[measure.team()] += measure.size();
        fte[measure.team()] += 100L * measure.people();
        losses[measure.team()] += measure.levelLoss();
        caseworkDays += caseworkDays(1);
        outlay += measure.size() / 4;
        leadDays += 3;
    }

    long recurrentPence(int team) {
        return recurrent[team];
    }

    long hundredthsOfFte(int team) {
        return fte[team];
    }

    long levelLoss(int team) {
        return losses[team];
    }

    long caseworkDays() {
        return caseworkDays;
    }

    long outlayPence() {
        return outlay;
    }

    long leadDays() {
        return leadDays;
    }
}

package org.evenkeel.planning.solving;

import java.util.List;

/**
 * One measure as it was drawn.
 *
 * @param size full-year saving at its deepest, pence
 * @param people dismissed at its deepest; 0 for a measure without dismissals
 * @param levelLoss basis points of its service at its deepest
 * @param costRate cost of its consequences at its deepest, a share of its size
 * @param effectMonths from start to effect where nobody is dismissed
 * @param choices the ways of taking it, filled while it is drawn
 */
record GeneratedMeasure(
        int team,
        long size,
        int people,
        int levelLoss,
        double costRate,
        int effectMonths,
        List<Way> choices) {

    /** One way of taking it, to which more may be added. */
    record Way(double depth, int start, ChoiceBuilder choice) {
    }

    boolean dismisses() {
        return people > 0;
    }

    /** Hundredths of FTE that go by one way of taking it. */
    long hundredths(Way way) {
        return 100L * (long) Math.ceil(people * way.depth());
    }
}

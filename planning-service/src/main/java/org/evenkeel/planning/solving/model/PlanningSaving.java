package org.evenkeel.planning.solving.model;

import java.util.List;

/**
 * What a choice saves, net, in pence; negative where it spends.
 *
 * @param inYearPence counts towards the target of this year
 * @param recurrentPence a year, counts towards the recurrent target
 * @param byMonthPence saving of each month of the horizon (subject: month); sums to {@code inYearPence} over the year
 * @param grossRecurrentPence a year, by the budget it is taken from (subject: budget), each above 0
 * @param paybackHundredths months in which its net full-year effect pays its one-off cost, in hundredths, rounded up; 0 where
 *        it has none or is no saving; at most {@link #NEVER}
 */
public record PlanningSaving(
        long inYearPence,
        long recurrentPence,
        List<PlanningAmount> byMonthPence,
        List<PlanningAmount> grossRecurrentPence,
        int paybackHundredths) {

    /** Hundredths of a month in a month. */
    public static final int HUNDREDTHS = 100;
    /** A hundred years, which is as good as never. */
    public static final int NEVER = 1_200 * HUNDREDTHS;

    static final PlanningSaving NONE = new PlanningSaving(0, 0, List.of(), List.of(), 0);

    public PlanningSaving {
        byMonthPence = List.copyOf(byMonthPence);
        grossRecurrentPence = List.copyOf(grossRecurrentPence);
    }
}

package org.evenkeel.planning.solving.model;

import java.util.List;

/**
 * What a choice saves, net, in pence; negative where it spends.
 *
 * @param inYearPence counts towards the target of this year
 * @param recurrentPence a year, counts towards the recurrent target
 * @param byMonthPence saving of each month of the horizon (subject: month); sums to {@code inYearPence} over the year
 * @param grossRecurrentPence a year, by the budget it is taken from (subject: budget), each above 0
 */
public record PlanningSaving(
        long inYearPence,
        long recurrentPence,
        List<PlanningAmount> byMonthPence,
        List<PlanningAmount> grossRecurrentPence) {

    static final PlanningSaving NONE = new PlanningSaving(0, 0, List.of(), List.of());

    public PlanningSaving {
        byMonthPence = List.copyOf(byMonthPence);
        grossRecurrentPence = List.copyOf(grossRecurrentPence);
    }
}

package org.evenkeel.planning.solving.model;

import java.util.List;

/**
 * A limited resource of change, by month or in total.
 *
 * @param unit how its amounts read in a sentence, for example "HR casework days"
 * @param byMonth whether each month has its own limit; otherwise {@code amounts} is one amount for the horizon
 * @param amounts what there is, 0 or more: one a month of the horizon, or one
 */
public record PlanningCapacity(String reference, String name, String unit, boolean byMonth, List<Long> amounts) {

    public PlanningCapacity {
        amounts = List.copyOf(amounts);
    }
}

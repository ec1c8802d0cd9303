package org.evenkeel.planning.solving.model;

import java.util.List;

/**
 * Parts (a) and (e) of the cost of a choice, before weights, in pence, each 0 or more.
 *
 * @param componentPence part (a) by component (subject: index into {@link PlanningPrices#components()})
 * @param departurePence part (e): departing from the plan approved last by choosing this
 */
public record PlanningCost(List<PlanningAmount> componentPence, long departurePence) {

    /** No cost. */
    public static final PlanningCost NONE = new PlanningCost(List.of(), 0);

    public PlanningCost {
        componentPence = List.copyOf(componentPence);
    }
}

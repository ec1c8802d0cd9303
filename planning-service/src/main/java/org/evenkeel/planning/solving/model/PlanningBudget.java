package org.evenkeel.planning.solving.model;

/**
 * A budget that recurrent savings are taken from.
 *
 * @param grossPence a year: no more than this can be saved from it
 */
public record PlanningBudget(String reference, String name, long grossPence) {
}

package org.evenkeel.planning.solving.model;

/**
 * An amount that a choice brings to one subject in one month.
 *
 * @param subject index of a fact of the problem (capacity, team)
 * @param month of the horizon, 0 is the first of the planned year
 * @param amount in the unit of the list it stands in
 */
public record PlanningMonthly(int subject, int month, long amount) {
}

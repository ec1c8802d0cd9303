package org.evenkeel.planning.solving.model;

/**
 * Restricted money that is lost unless it is spent by its date.
 *
 * @param duePence what doing nothing spends of it between the first of the year and its date, above 0
 */
public record PlanningFund(String reference, String name, long duePence) {
}

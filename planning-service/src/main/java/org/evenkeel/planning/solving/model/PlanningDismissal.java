package org.evenkeel.planning.solving.model;

/**
 * Employees of one establishment who are dismissed on one day.
 *
 * @param establishment index of the establishment
 * @param employees heads, not FTE; above 0
 * @param day epoch day of the dismissal
 */
public record PlanningDismissal(int establishment, int employees, long day) {
}

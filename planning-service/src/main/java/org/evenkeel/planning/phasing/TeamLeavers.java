package org.evenkeel.planning.phasing;

/**
 * Employees who leave one team, voluntarily or not.
 *
 * @param team reference of the team
 * @param employees people, not FTE
 */
public record TeamLeavers(String team, int employees) {
}

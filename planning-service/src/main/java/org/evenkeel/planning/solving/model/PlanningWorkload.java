package org.evenkeel.planning.solving.model;

/**
 * What changes in a team from a month on, in hundredths of a full-time equivalent.
 *
 * @param team index of the team ({@link PlanningStaff#teams()})
 * @param fromMonth of the horizon, 0 or later
 * @param gone those who did its work and go
 * @param stopped work that is no longer done there; negative where work comes to it
 */
public record PlanningWorkload(int team, int fromMonth, long gone, long stopped) {
}

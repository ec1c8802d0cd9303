package org.evenkeel.planning.solving.model;

/**
 * A formal restructure of a team. Those of one team in one month are one round.
 *
 * @param team index of the team ({@link PlanningStaff#teams()})
 * @param month of the horizon in which it begins; negative before the planned year
 */
public record PlanningRound(int team, int month) {
}

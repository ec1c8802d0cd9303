package org.evenkeel.planning.solving.model;

/**
 * Fall of one service's level from a month on, to the end of the horizon.
 *
 * @param service index of the service
 * @param fromMonth first month of it, 0 or later
 * @param basisPoints of present demand; negative is a rise
 */
public record PlanningLevelLoss(int service, int fromMonth, int basisPoints) {
}

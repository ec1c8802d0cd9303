package org.evenkeel.planning.solving.model;

/**
 * What has to be saved, in pence.
 *
 * @param inYearPence in this year; 0 is no such target
 * @param recurrentPence a year; 0 is no such target
 * @param recurrentFirst whether the recurrent shortfall is made small before the shortfall of this year
 */
public record PlanningTarget(long inYearPence, long recurrentPence, boolean recurrentFirst) {
}

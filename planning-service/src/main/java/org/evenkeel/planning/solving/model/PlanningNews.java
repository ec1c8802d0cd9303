package org.evenkeel.planning.solving.model;

/**
 * First news of a choice that falls on a day which does not suit, as epoch days.
 *
 * @param day when it falls
 * @param suits the first day after it that would suit
 */
public record PlanningNews(long day, long suits) {
}

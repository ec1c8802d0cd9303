package org.evenkeel.engagement.people;

/**
 * How many people a team has.
 *
 * @param team its reference
 */
public record TeamSize(String team, long people) {
}

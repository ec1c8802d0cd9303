package org.evenkeel.planning.plan;

/**
 * How many values one rule filled, with one of them as an example.
 *
 * @param rule name of the rule
 * @param because why its values are what they are
 */
public record AssumedValues(String rule, int count, String example, String because) {
}

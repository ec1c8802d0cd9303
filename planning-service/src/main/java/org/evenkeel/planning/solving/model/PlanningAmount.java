package org.evenkeel.planning.solving.model;

/**
 * An amount that a choice brings to one subject.
 *
 * @param subject index of a fact of the problem (pool, budget, cost component), or a month
 * @param amount in the unit of the list it stands in
 */
public record PlanningAmount(int subject, long amount) {
}

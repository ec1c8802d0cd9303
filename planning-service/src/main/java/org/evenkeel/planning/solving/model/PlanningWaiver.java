package org.evenkeel.planning.solving.model;

/**
 * A policy that a named person set aside at one place: what happens there counts 0.
 *
 * @param place index in the problem's list of the rule's {@link PlanningRule#place()}
 */
public record PlanningWaiver(PlanningRule rule, int place) {
}

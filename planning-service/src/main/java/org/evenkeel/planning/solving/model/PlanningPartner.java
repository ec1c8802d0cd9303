package org.evenkeel.planning.solving.model;

/** A body that several measures may touch, each in its own way. */
public record PlanningPartner(String reference, String name) {
}

package org.evenkeel.planning.solving.model;

/**
 * Something that is charged once when any choice of the plan touches it: part (b) of the cost.
 *
 * @param chargePence before weights, 0 or more
 */
public record PlanningTouchable(Kind kind, String reference, String name, long chargePence) {

    /** What it is. */
    public enum Kind {
        TEAM,
        PARTNER,
        ORGANISATION
    }
}

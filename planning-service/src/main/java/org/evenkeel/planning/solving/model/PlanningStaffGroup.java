package org.evenkeel.planning.solving.model;

/** People who bear a share of the plan together: a team, or a grade across the organisation. */
public record PlanningStaffGroup(Kind kind, String reference, String name) {

    /** What makes them a group. */
    public enum Kind {
        TEAM,
        GRADE
    }
}

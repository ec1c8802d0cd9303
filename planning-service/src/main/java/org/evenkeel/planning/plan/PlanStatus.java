package org.evenkeel.planning.plan;

/** Where a plan stands between draft and done. */
public enum PlanStatus {
    DRAFT,
    PROPOSED,
    ENDORSED,
    AUTHORISED_TO_CONSULT,
    APPROVED,
    IN_DELIVERY,
    CLOSED,
    REJECTED,
    SUPERSEDED
}

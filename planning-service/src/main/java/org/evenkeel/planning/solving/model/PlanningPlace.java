package org.evenkeel.planning.solving.model;

/** The kind of thing a policy can be set aside for: one place at which it counts, by its index in the problem. */
public enum PlanningPlace {
    MEASURE,
    PARTNER,
    TEAM,
    POOL,
    SERVICE,
    /** The budget of a service, by the service's reference. */
    BUDGET,
    CAPACITY,
    FUNDING_SOURCE
}

package org.evenkeel.planning.measure;

/** How far a measure has come from idea to fact. */
public enum Maturity {
    IDEA,
    OPPORTUNITY,
    PLAN_IN_PROGRESS,
    FULLY_DEVELOPED,
    IN_DELIVERY,
    DELIVERED,
    REPLACED,
    FAILED
}

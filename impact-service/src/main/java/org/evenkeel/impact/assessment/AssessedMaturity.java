package org.evenkeel.impact.assessment;

/** How far a measure has come from idea to fact. */
public enum AssessedMaturity {
    IDEA,
    OPPORTUNITY,
    PLAN_IN_PROGRESS,
    FULLY_DEVELOPED,
    IN_DELIVERY,
    DELIVERED,
    REPLACED,
    FAILED
}

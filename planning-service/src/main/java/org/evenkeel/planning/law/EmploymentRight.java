package org.evenkeel.planning.law;

/** A right that begins only after qualifying service. */
public enum EmploymentRight {
    STATUTORY_REDUNDANCY_PAY,
    ORDINARY_UNFAIR_DISMISSAL,
    PAID_TIME_OFF_TO_LOOK_FOR_WORK
}

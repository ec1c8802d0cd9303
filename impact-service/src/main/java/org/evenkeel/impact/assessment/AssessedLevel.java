package org.evenkeel.impact.assessment;

/** Where a team stands. */
public enum AssessedLevel {
    EXECUTIVE,
    MIDDLE,
    FRONTLINE
}

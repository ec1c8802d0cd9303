package org.evenkeel.planning.baseline;

/** Where in the organisation a team stands. */
public enum TeamLevel {
    EXECUTIVE,
    MIDDLE,
    FRONTLINE
}

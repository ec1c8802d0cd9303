package org.evenkeel.engagement.touchpoint;

/** What became of a touchpoint. */
public enum TouchpointStatus {
    PLANNED,
    /** Some of the people have been spoken to. */
    PARTLY_HAPPENED,
    HAPPENED,
    CANCELLED
}

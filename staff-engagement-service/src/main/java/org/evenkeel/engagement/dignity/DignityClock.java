package org.evenkeel.engagement.dignity;

/** By which of two clocks a plan is judged. */
public enum DignityClock {
    /** What is intended. */
    PLANNED,
    /** What has happened. */
    ACTUAL
}

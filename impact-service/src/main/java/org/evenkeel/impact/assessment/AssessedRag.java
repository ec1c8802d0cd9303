package org.evenkeel.impact.assessment;

/** Red, amber, green: the owner's view of delivery. */
public enum AssessedRag {
    RED,
    AMBER,
    GREEN
}

package org.evenkeel.impact.assessment;

/** What a figure rests on, by the share of its variance that comes from weak parameters, placeholders and assumptions. */
public enum EvidenceMark {
    STATED,
    PARTLY_ASSUMED,
    MOSTLY_ASSUMED
}

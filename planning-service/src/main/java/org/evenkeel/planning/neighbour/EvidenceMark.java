package org.evenkeel.planning.neighbour;

/** What a figure rests on, by the share of its variance that comes from weak parameters and assumptions. */
public enum EvidenceMark {
    STATED,
    PARTLY_ASSUMED,
    MOSTLY_ASSUMED
}

package org.evenkeel.planning.solvejob;

/** What a solve job is for. */
public enum SolvePurpose {
    /** A scenario as it stands. */
    SCENARIO,
    /** A plan's own question with something changed, from that plan on. */
    WHAT_IF,
    /** One point of a frontier. */
    FRONTIER_POINT
}

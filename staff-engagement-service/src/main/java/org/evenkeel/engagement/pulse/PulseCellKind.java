package org.evenkeel.engagement.pulse;

/** What makes people answer together. Each person is in one cell: tables that overlap could be set off against each other. */
public enum PulseCellKind {
    TEAM,
    MIDDLE_MANAGERS,
    EXECUTIVES,
    /** Those of teams, or of leading groups, of fewer than five. */
    SMALLER_TEAMS
}

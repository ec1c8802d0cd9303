package org.evenkeel.engagement.pulse;

/** Where a wave stands. */
public enum PulseWaveStatus {
    OPEN,
    /** Past its last day: nobody answers any more, and the results wait to be computed. */
    CLOSED,
    COMPUTED
}

package org.evenkeel.planning.solving.relaxation;

/**
 * How CP-SAT is run.
 *
 * @param workers threads; with one the answer is the same each time
 * @param seconds of wall clock at most
 * @param effort in its own deterministic seconds at most
 */
record CpSatSettings(int workers, double seconds, double effort, long seed) {
}

package org.evenkeel.engagement.readiness;

import java.time.LocalDate;

/**
 * What the members of a leading team say of it, as means from 1 to 5.
 *
 * @param members how many there are
 * @param answers how many of them have said so within a year
 * @param load how much they carry: high is heavy
 */
record TeamProfile(LeadingTeam team, int members, int answers, double trust, double openness, double conflictHandled,
        double decisionsKept, double load, LocalDate assessedOn) {

    private static final double LEAST = 1;
    private static final double WIDTH = 4;
    private static final int GROUND_PARTS = 4;

    /** From 0 to 1: what change can stand on. */
    double ground() {
        return (share(trust) + share(openness) + share(conflictHandled) + share(decisionsKept)) / GROUND_PARTS;
    }

    double loadShare() {
        return share(load);
    }

    private static double share(double mean) {
        return (mean - LEAST) / WIDTH;
    }
}

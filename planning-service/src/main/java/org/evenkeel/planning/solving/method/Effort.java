package org.evenkeel.planning.solving.method;

/** How much work one call of the exact solver may be, in its deterministic seconds: about a second of a quiet machine each. */
final class Effort {

    private static final double A_CHOICE = 0.001;
    private static final double MOST = 6;
    private static final double SMALL = 0.15;
    private static final int CHOICES = 20;

    /** For the whole problem among so many choices. */
    double core(int choices) {
        return Math.min(MOST, Math.max(SMALL, A_CHOICE * choices));
    }

    /** For a neighbourhood. */
    double small() {
        return SMALL;
    }

    /** How many of a measure's choices are open in a neighbourhood: all where whole teams are moved in time. */
    int choices(Neighbourhood kind) {
        return kind == Neighbourhood.TEAMS ? Integer.MAX_VALUE : CHOICES;
    }
}

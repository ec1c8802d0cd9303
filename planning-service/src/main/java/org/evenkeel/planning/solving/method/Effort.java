package org.evenkeel.planning.solving.method;

/**
 * How much work one call of the exact solver may be, in its deterministic seconds: about a second of a quiet machine each.
 *
 * @param measures of the problem
 */
record Effort(int measures) {

    private static final double CORE_A_CHOICE = 0.001;
    private static final double MOST_CORE = 6;
    private static final double SMALL = 0.15;
    private static final int CHOICES = 20;

    /** For the whole problem among the so many cheapest choices of each measure. */
    double core(int choices) {
        return Math.min(MOST_CORE, Math.max(SMALL, CORE_A_CHOICE * measures * choices));
    }

    /** For a neighbourhood. */
    double small() {
        return SMALL;
    }

    /** How many of a measure's choices are open in a neighbourhood. */
    int choices() {
        return CHOICES;
    }
}

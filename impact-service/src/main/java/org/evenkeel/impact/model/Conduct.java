package org.evenkeel.impact.model;

/**
 * How the plan is carried out, each 0 to 1, one half where nobody knows.
 *
 * @param fairness voice, explanation, consistency, respect (F)
 * @param comms how fully people are told what is not yet known
 * @param support what those who stay are given
 * @param protectedShare how far their workload, control and security are protected
 * @param involvement how far partners are involved
 */
public record Conduct(double fairness, double comms, double support, double protectedShare, double involvement) {

    public static final Conduct UNKNOWN = new Conduct(0.5, 0.5, 0.5, 0.5, 0.5);

    private static final double MIDDLE = 0.5;
    private static final double SD = 0.25;

    /** Fairness in standard deviations from its middle (zF). */
    double fairnessInSd() {
        return (fairness - MIDDLE) / SD;
    }
}

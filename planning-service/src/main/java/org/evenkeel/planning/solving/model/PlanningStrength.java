package org.evenkeel.planning.solving.model;

/**
 * How far a policy or preference binds in one problem.
 *
 * @param pencePerBasisPoint what a soft rule weighs for each basis point of its own limit; 0 unless soft
 */
public record PlanningStrength(Kind kind, long pencePerBasisPoint) {

    /** Counts on the level of policy. */
    public static final PlanningStrength HARD = new PlanningStrength(Kind.HARD, 0);
    /** Says nothing. */
    public static final PlanningStrength OFF = new PlanningStrength(Kind.OFF, 0);

    public PlanningStrength {
        if (kind == Kind.SOFT ? pencePerBasisPoint <= 0 : pencePerBasisPoint != 0) {
            throw new IllegalArgumentException("A rule that is " + kind + " does not weigh " + pencePerBasisPoint + " pence.");
        }
    }

    /** Weighed beside the cost of consequences. */
    public static PlanningStrength soft(long pencePerBasisPoint) {
        return new PlanningStrength(Kind.SOFT, pencePerBasisPoint);
    }

    /** The sort of strength. */
    public enum Kind {
        HARD,
        SOFT,
        OFF
    }
}

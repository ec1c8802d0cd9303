package org.evenkeel.planning.explaining;

/** What can be asked of a plan. */
public enum ExplanationKind {
    /** Each rule and how the plan keeps it. */
    RULES(false),
    /** What would be lost without a measure. */
    WHY(true),
    /** What is worse with a measure forced in. */
    WHY_NOT(true),
    /** What blocks a better plan. */
    BLOCKS(false),
    /** How far the target can be reached, and what is in its way. */
    REACH(false);

    private final boolean ofMeasure;

    ExplanationKind(boolean ofMeasure) {
        this.ofMeasure = ofMeasure;
    }

    /** Whether it is asked of one measure. */
    public boolean ofMeasure() {
        return ofMeasure;
    }
}

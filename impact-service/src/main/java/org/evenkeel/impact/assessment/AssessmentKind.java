package org.evenkeel.impact.assessment;

/** What is assessed: a plan, or one of the two it is set beside. */
public enum AssessmentKind {
    PLAN,
    DO_NOTHING,
    ACROSS_THE_BOARD
}

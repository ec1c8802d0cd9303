package org.evenkeel.planning.decision;

/** A decision that is the board's. */
public enum BoardDecision {
    /** To consult: nothing is decided yet. */
    AUTHORISE,
    APPROVE;

    Decision decision() {
        return this == AUTHORISE ? Decision.AUTHORISE : Decision.APPROVE;
    }
}

package org.evenkeel.impact.parameter;

/** How well a value is founded. */
public enum EvidenceGrade {
    /** Strong. */
    A,
    /** Moderate. */
    B,
    /** Weak. */
    C,
    /** A placeholder of ours. */
    X;

    /** Whether a figure that rests on it counts as assumed. */
    public boolean isWeak() {
        return this == C || this == X;
    }
}

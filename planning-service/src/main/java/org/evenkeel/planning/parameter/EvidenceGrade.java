package org.evenkeel.planning.parameter;

/** How well a default value is founded. */
public enum EvidenceGrade {
    /** Strong. */
    A,
    /** Moderate. */
    B,
    /** Weak. */
    C,
    /** A placeholder of ours. */
    X
}

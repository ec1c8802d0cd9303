package org.evenkeel.planning.explaining;

/** How far a question about a plan has come. */
public enum ExplanationStatus {
    QUEUED,
    ANSWERED,
    FAILED
}

package org.evenkeel.engagement.reframing;

/** How far a review is; it follows from what is written in it. */
public enum ReframingStage {
    /** Symptom, diagnosis, wanted outcome and the four questions are not all answered. */
    LOOKING,
    /** All are, and an experiment is to be thought of. */
    SEEN,
    TRYING,
    LEARNT
}

package org.evenkeel.engagement.promise;

/** What evidence and dates say of a promise. */
public enum PromiseState {
    ON_COURSE,
    /** A set-back came last, or little time is left and nothing shows that it is under way. */
    AT_RISK,
    /** Done by the day it was promised for. */
    KEPT,
    /** Not done by then; done later, it was still broken. */
    BROKEN
}

package org.evenkeel.engagement.promise;

/** What a piece of evidence shows. */
public enum EvidenceShows {
    PROGRESS,
    SET_BACK,
    DONE
}

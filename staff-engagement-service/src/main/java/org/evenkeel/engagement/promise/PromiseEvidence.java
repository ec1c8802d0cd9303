package org.evenkeel.engagement.promise;

import java.time.LocalDate;

/** What shows how a promise stands. */
public record PromiseEvidence(EvidenceShows shows, LocalDate onDay, String text) {
}

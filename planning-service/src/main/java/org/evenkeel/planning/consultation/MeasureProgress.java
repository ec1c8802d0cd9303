package org.evenkeel.planning.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * How far a measure is carried out towards the people it affects.
 *
 * @param notified day on which the authority acknowledged, by establishment
 */
record MeasureProgress(
        String measure,
        Map<String, LocalDate> notified,
        @Nullable LocalDate noticeGivenOn,
        Instant toldAt) {

    MeasureProgress {
        notified = Map.copyOf(notified);
    }

    /** The day on which the last of the establishments was notified; null while one of them is not, or there is none. */
    @Nullable
    LocalDate notifiedOn(Collection<String> establishments) {
        return notified.keySet().containsAll(establishments)
                ? establishments.stream().map(notified::get).max(Comparator.naturalOrder()).orElse(null)
                : null;
    }
}

package org.evenkeel.planning.law;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A value of law on one date, with what it rests on.
 *
 * @param effectiveFrom first day of its row; null where the start was not checked
 * @param carriedForward the date lies beyond what has been announced: after the last row's end or, in a table that is uprated
 *        each year, a year or more after the last row's start. The value is then an assumption to be shown
 */
public record LawValue<T>(
        T value,
        @Nullable LocalDate effectiveFrom,
        boolean carriedForward,
        Confidence confidence,
        String source) {
}

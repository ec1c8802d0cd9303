package org.evenkeel.planning.law;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The rows of one territory that hold for the same days, and the value they make together. Both answers it can give are made
 * once: values of law are looked up for every date of every choice.
 */
final class LawPeriod<T> {

    private final LawRow first;
    private final LocalDate start;
    private final @Nullable LocalDate to;
    private final @Nullable LocalDate lastKnown;
    private final LawValue<T> inForce;
    private final LawValue<T> carriedForward;

    LawPeriod(List<LawRow> rows, T value) {
        first = rows.get(0);
        LocalDate from = first.effectiveFrom();
        start = from == null ? LocalDate.MIN : from;
        to = first.effectiveTo();
        lastKnown = to == null && from != null && first.table().upratedEachYear() ? from.plusYears(1).minusDays(1) : to;
        Confidence confidence = rows.stream().map(LawRow::confidence).reduce(Confidence.OFFICIAL_PAGE, Confidence::weaker);
        String source = rows.stream().map(LawRow::source).distinct().collect(Collectors.joining("; "));
        inForce = new LawValue<>(value, from, false, confidence, source);
        carriedForward = new LawValue<>(value, from, true, confidence, source);
        if (to != null && to.isBefore(start)) {
            throw first.malformed("effective_to", to + " lies before the row's start", null);
        }
    }

    /** The first day; the first of all days where the start was not checked. */
    LocalDate start() {
        return start;
    }

    LawValue<T> on(LocalDate date) {
        return lastKnown != null && date.isAfter(lastKnown) ? carriedForward : inForce;
    }

    void requireFollowedBy(LawPeriod<T> next) {
        if (to == null || !next.start.equals(to.plusDays(1))) {
            throw next.first.malformed("effective_from",
                    "the row before ends " + (to == null ? "never" : to) + "; this one must start the day after", null);
        }
    }
}

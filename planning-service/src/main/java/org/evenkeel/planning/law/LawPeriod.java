package org.evenkeel.planning.law;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** The rows of one territory that hold for the same days, and the value they make together. */
record LawPeriod<T>(LocalDate start, List<LawRow> rows, T value) {

    static <T> LawPeriod<T> of(List<LawRow> rows, T value) {
        LocalDate from = rows.get(0).effectiveFrom();
        return new LawPeriod<>(from == null ? LocalDate.MIN : from, rows, value);
    }

    @Nullable
    LocalDate from() {
        return rows.get(0).effectiveFrom();
    }

    @Nullable
    LocalDate to() {
        return rows.get(0).effectiveTo();
    }

    LawValue<T> on(LocalDate date) {
        Confidence confidence = rows.stream().map(LawRow::confidence).reduce(Confidence.OFFICIAL_PAGE, Confidence::weaker);
        String source = rows.stream().map(LawRow::source).distinct().collect(Collectors.joining("; "));
        return new LawValue<>(value, from(), isBehind(date), confidence, source);
    }

    private boolean isBehind(LocalDate date) {
        LocalDate to = to();
        if (to != null) {
            return date.isAfter(to);
        }
        LocalDate from = from();
        return rows.get(0).table().upratedEachYear() && from != null && !date.isBefore(from.plusYears(1));
    }

    void requireOrder() {
        LocalDate to = to();
        if (to != null && to.isBefore(start)) {
            throw rows.get(0).malformed("effective_to", to + " lies before the row's start", null);
        }
    }

    void requireFollowedBy(LawPeriod<T> next) {
        LocalDate to = to();
        if (to == null || !next.start.equals(to.plusDays(1))) {
            throw next.rows.get(0).malformed("effective_from",
                    "the row before ends " + (to == null ? "never" : to) + "; this one must start the day after", null);
        }
    }
}

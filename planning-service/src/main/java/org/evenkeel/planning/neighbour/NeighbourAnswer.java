package org.evenkeel.planning.neighbour;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * What a neighbour answered, and when.
 *
 * @param status whether it knew, did not know, did not answer, or did not answer now but did before
 * @param at when it answered; where it did not, when it was asked
 * @param reason why there is no value, or not one of now, in a sentence; null where it is known
 * @param value null unless known, or last known
 */
public record NeighbourAnswer<T>(Status status, Instant at, @Nullable String reason, @Nullable T value) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK)
            .withZone(ZoneOffset.UTC);

    /** How the question fared. */
    public enum Status {
        KNOWN,
        UNKNOWN,
        NOT_REACHED,
        LAST_KNOWN
    }

    public static <T> NeighbourAnswer<T> known(Instant at, T value) {
        return new NeighbourAnswer<>(Status.KNOWN, at, null, value);
    }

    public static <T> NeighbourAnswer<T> unknown(Instant at, String reason) {
        return new NeighbourAnswer<>(Status.UNKNOWN, at, reason, null);
    }

    public static <T> NeighbourAnswer<T> notReached(Instant at, String reason) {
        return new NeighbourAnswer<>(Status.NOT_REACHED, at, reason, null);
    }

    /** @param reason why it is not known now */
    static <T> NeighbourAnswer<T> lastKnown(Instant at, String reason, T value) {
        return new NeighbourAnswer<>(Status.LAST_KNOWN, at,
                "%s Its answer of %s is used.".formatted(reason, DAY.format(at)), value);
    }

    /** Whether the value is one that was given before, since there is none of now. */
    public boolean stale() {
        return status == Status.LAST_KNOWN;
    }

    /** The day it was given. */
    public String day() {
        return DAY.format(at);
    }
}

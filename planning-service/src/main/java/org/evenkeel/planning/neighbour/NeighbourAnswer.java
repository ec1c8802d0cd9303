package org.evenkeel.planning.neighbour;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What a neighbour answered, and when.
 *
 * @param status whether it knew, did not know, or did not answer
 * @param reason why there is no value, in a sentence; null where there is one
 * @param value null unless known
 */
public record NeighbourAnswer<T>(Status status, Instant at, @Nullable String reason, @Nullable T value) {

    /** How the question fared. */
    public enum Status {
        KNOWN,
        UNKNOWN,
        NOT_REACHED
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
}

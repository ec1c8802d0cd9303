package org.evenkeel.planning.measure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

import org.evenkeel.planning.platform.reference.Referenced;

/**
 * How one measure bears on another.
 *
 * @param measure reference of the one; for {@link Kind#NEEDS} the dependant
 * @param other reference of the other; for {@link Kind#NEEDS} the one that must be in effect first
 * @param overlapPence for {@link Kind#OVERLAPS}: pence a year counted twice when both are taken; else 0
 */
public record Relation(
        @NotNull Kind kind,
        @NotBlank @Size(max = 100) String measure,
        @NotBlank @Size(max = 100) String other,
        @PositiveOrZero long overlapPence) implements Referenced {
    /** Made of what it says: the same relation cannot stand twice. */
    @Override
    public String reference() {
        return "%s %s %s".formatted(measure, kind, other);
    }

    /** The sort of relation. */
    public enum Kind {
        EXCLUDES,
        NEEDS,
        OVERLAPS,
        SAME_POSTS,
        DECIDED_TOGETHER
    }
}

package org.evenkeel.planning.decision;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * An interest that somebody declared.
 *
 * @param measure null where it is in the plan as a whole
 */
public record ConflictResponse(String by, boolean trustee, @Nullable String measure, String interest, boolean withdraws,
        Instant at) {
}

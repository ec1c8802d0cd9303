package org.evenkeel.planning.signoff;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The word of whoever answers for a measure.
 *
 * @param inForce false once the measure's record is another than it was given for
 */
public record SignOffResponse(UUID id, String measure, String by, Instant at, @Nullable String note, boolean inForce) {
}

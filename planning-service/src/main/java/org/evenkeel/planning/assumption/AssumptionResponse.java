package org.evenkeel.planning.assumption;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An assumption on record.
 *
 * @param acceptedBy who accepted it as good enough; null while nobody has
 */
public record AssumptionResponse(
        UUID id,
        Assumption assumption,
        @Nullable String acceptedBy,
        @Nullable Instant acceptedAt) {
}

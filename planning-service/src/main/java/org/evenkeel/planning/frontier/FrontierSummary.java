package org.evenkeel.planning.frontier;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A frontier in a list. */
public record FrontierSummary(UUID id, UUID scenarioId, String scenarioName, FrontierStatus status, int wanted,
        Instant createdAt, @Nullable Instant endedAt) {
}

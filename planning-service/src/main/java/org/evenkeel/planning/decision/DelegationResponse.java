package org.evenkeel.planning.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Leave for an officer to authorise consultation.
 *
 * @param until the last day
 * @param by who recorded it
 */
public record DelegationResponse(UUID id, BoardDecision decision, String officer, LocalDate from, LocalDate until,
        String minute, String by, Instant at, @Nullable String revokedBy, @Nullable Instant revokedAt) {
}

package org.evenkeel.planning.explaining;

import java.time.Instant;
import java.util.UUID;

import org.evenkeel.planning.explanation.ExplanationAnswer;
import org.jspecify.annotations.Nullable;

/**
 * A question about a plan, with its answer once there is one.
 *
 * @param failure why there is none, in a sentence
 */
public record ExplanationResponse(
        UUID id,
        UUID planId,
        ExplanationKind kind,
        @Nullable String measure,
        @Nullable String option,
        @Nullable Integer startMonth,
        ExplanationStatus status,
        Instant createdAt,
        @Nullable Instant answeredAt,
        @Nullable ExplanationAnswer answer,
        @Nullable String failure) {

    ExplanationResponse with(@Nullable ExplanationAnswer other) {
        return new ExplanationResponse(id, planId, kind, measure, option, startMonth, status, createdAt, answeredAt, other,
                failure);
    }
}

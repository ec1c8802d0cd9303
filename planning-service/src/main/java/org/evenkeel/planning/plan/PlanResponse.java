package org.evenkeel.planning.plan;

import java.time.Instant;
import java.util.UUID;

/**
 * A plan as kept.
 *
 * @param contentSha256 digest of the content as stored, in hexadecimal
 */
public record PlanResponse(
        UUID id,
        UUID scenarioId,
        UUID solveJobId,
        PlanStatus status,
        Instant createdAt,
        String contentSha256,
        PlanContent content) {
}

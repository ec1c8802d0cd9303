package org.evenkeel.planning.plan;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A plan as kept.
 *
 * @param lineageId id of the first of its versions
 * @param version its number among them, from 1
 * @param previousId the version before; null of the first
 * @param because why there is this version; null of the first
 * @param contentSha256 digest of the content as stored, in hexadecimal
 */
public record PlanResponse(
        UUID id,
        UUID scenarioId,
        UUID solveJobId,
        PlanStatus status,
        UUID lineageId,
        int version,
        @Nullable UUID previousId,
        @Nullable String because,
        Instant createdAt,
        String contentSha256,
        PlanContent content) {
}

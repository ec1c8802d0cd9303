package org.evenkeel.planning.solvejob;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A solve job as it stands.
 *
 * @param purpose what it is for
 * @param fromPlanId the plan it was told to set out from
 * @param frontierId the frontier it makes a point of
 * @param heartbeatAt when the solving replica was heard of last
 * @param attempts how many replicas have taken it up
 * @param spentMilliseconds of solving, over all attempts
 * @param progress the best plan so far; null until there is one
 * @param failure why it failed, in a sentence
 * @param planId the plan it came to, once it has ended; of one that failed, its best plan where that could be kept
 */
public record SolveJobResponse(
        UUID id,
        UUID scenarioId,
        SolvePurpose purpose,
        @Nullable UUID fromPlanId,
        @Nullable UUID frontierId,
        SolveStatus status,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant heartbeatAt,
        @Nullable Instant finishedAt,
        boolean stopRequested,
        int attempts,
        long spentMilliseconds,
        @Nullable JobProgress progress,
        @Nullable String failure,
        @Nullable UUID planId) {
}

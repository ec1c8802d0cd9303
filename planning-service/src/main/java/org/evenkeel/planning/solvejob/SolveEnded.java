package org.evenkeel.planning.solvejob;

import java.util.UUID;

import org.evenkeel.planning.plan.PlanContent;
import org.jspecify.annotations.Nullable;

/**
 * A solve job has ended: told in the transaction that ends it.
 *
 * @param frontierId the frontier it makes a point of
 * @param planId the plan it came to; {@code content} what that plan holds
 * @param failure why there is no plan
 */
public record SolveEnded(UUID jobId, @Nullable UUID frontierId, @Nullable UUID planId, @Nullable PlanContent content,
        @Nullable String failure) {
}

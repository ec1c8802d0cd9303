package org.evenkeel.planning.solvejob;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a job is asked for and for what.
 *
 * @param scenarioId the scenario its plan is kept under
 * @param fromPlanId the plan it sets out from
 * @param frontierId the frontier it makes a point of
 */
public record SolveOrder(UUID scenarioId, SolvePurpose purpose, @Nullable UUID fromPlanId, @Nullable UUID frontierId) {

    static SolveOrder scenario(UUID scenarioId) {
        return new SolveOrder(scenarioId, SolvePurpose.SCENARIO, null, null);
    }

    /** A plan's question with something changed. */
    public static SolveOrder whatIf(UUID scenarioId, UUID fromPlanId) {
        return new SolveOrder(scenarioId, SolvePurpose.WHAT_IF, fromPlanId, null);
    }

    /** One point of a frontier. */
    public static SolveOrder point(UUID scenarioId, UUID frontierId) {
        return new SolveOrder(scenarioId, SolvePurpose.FRONTIER_POINT, null, frontierId);
    }
}

package org.evenkeel.planning.plan;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The question and the solve that a plan came of.
 *
 * @param frontierId the frontier it is a point of; null where it is none
 */
public record PlanOrigin(UUID scenarioId, UUID solveJobId, @Nullable UUID frontierId) {
}

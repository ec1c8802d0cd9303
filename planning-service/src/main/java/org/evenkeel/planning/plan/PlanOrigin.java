package org.evenkeel.planning.plan;

import java.util.UUID;

/** The question and the solve that a plan came of. */
public record PlanOrigin(UUID scenarioId, UUID solveJobId) {
}

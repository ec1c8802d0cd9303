package org.evenkeel.planning.plan;

import java.time.Instant;
import java.util.UUID;

/** A plan in a list. */
public record PlanSummary(
        UUID id,
        UUID scenarioId,
        UUID solveJobId,
        PlanStatus status,
        Instant createdAt,
        String scenarioName,
        String year,
        PlanFigures figures) {
}

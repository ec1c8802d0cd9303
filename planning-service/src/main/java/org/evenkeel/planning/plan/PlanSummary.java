package org.evenkeel.planning.plan;

import java.time.Instant;
import java.util.UUID;

/**
 * A plan in a list.
 *
 * @param lineageId id of the first of its versions
 * @param version its number among them, from 1
 */
public record PlanSummary(
        UUID id,
        UUID scenarioId,
        UUID solveJobId,
        PlanStatus status,
        UUID lineageId,
        int version,
        Instant createdAt,
        String scenarioName,
        String year,
        PlanFigures figures) {
}

package org.evenkeel.planning.plan;

import java.util.UUID;

/**
 * A plan as those who decide on it see it from outside.
 *
 * @param tag the version that a change must name
 * @param contentSha256 digest of the content as it was kept
 */
public record PlanStanding(UUID id, PlanLineage lineage, PlanStatus status, long tag, String contentSha256, String name,
        String year) {
}

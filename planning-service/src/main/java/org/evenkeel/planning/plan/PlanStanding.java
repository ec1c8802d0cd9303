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

    /** What a reader calls it, for example "version 2 of Close the gap 2027/28". */
    public String title() {
        return "version %d of %s %s".formatted(lineage.version(), name, year);
    }
}

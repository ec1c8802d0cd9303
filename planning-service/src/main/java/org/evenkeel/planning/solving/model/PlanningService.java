package org.evenkeel.planning.solving.model;

/**
 * What users receive. Levels are basis points of present demand.
 *
 * @param statutory whether the minimum is law
 * @param plannedLevel the level without any measure
 * @param minimumLevel the least level in any month; where {@code plannedLevel} is below it already, that is the least
 * @param pencePerPointMonth part (d) of the cost: a month of one point (100 basis points) below {@code plannedLevel}
 */
public record PlanningService(
        String reference,
        String name,
        boolean statutory,
        int plannedLevel,
        int minimumLevel,
        long pencePerPointMonth) {
}

package org.evenkeel.impact.assessment;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The level of one service by month, as a share of present demand. */
public record ServiceTrajectory(
        String serviceId,
        String name,
        int tier,
        @Schema(description = "What the plan promises, in basis points, by month") List<Integer> promisedBasisPoints,
        Trajectory level) {
}

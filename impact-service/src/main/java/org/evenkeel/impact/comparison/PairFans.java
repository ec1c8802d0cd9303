package org.evenkeel.impact.comparison;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evenkeel.impact.assessment.Trajectory;

/** The first plan's month less the second's, as ranges of the differences of each future. */
public record PairFans(
        @Schema(description = "Level of all services by budget against the promise of each plan") Trajectory organisationLevel,
        Trajectory commitmentLoss,
        Trajectory quits,
        Trajectory capacity,
        @Schema(description = "From the first month to the end of this one") Trajectory netBenefit) {
}

package org.evenkeel.impact.assessment;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happens month by month, as ranges over the futures. */
public record AssessmentTrajectories(
        @Schema(description = "The first month, such as 2027-04") String firstMonth,
        @Schema(description = "Level of all services by budget, as a share of what the plan promises") Trajectory organisationLevel,
        @Schema(description = "Commitment below its baseline, mean over employees") Trajectory commitmentLoss,
        @Schema(description = "People who leave of their own accord in the month") Trajectory quits,
        Trajectory capacity,
        @Schema(description = "Net benefit from the first month to the end of this one") Trajectory netBenefit,
        List<ServiceTrajectory> services) {
}

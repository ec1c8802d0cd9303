package org.evenkeel.impact.comparison;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evenkeel.impact.assessment.AssessmentFigures;
import org.evenkeel.impact.assessment.AssessmentKind;
import org.evenkeel.impact.assessment.Trajectory;

/** One of the plans, in the futures that all of them meet. */
public record ComparedPlan(
        String name,
        UUID assessmentId,
        UUID planId,
        AssessmentKind kind,
        @Schema(description = "SHA-256 of the plan's content, as assessed") String planContentSha256,
        AssessmentFigures figures,
        @Schema(description = "Level of all services by budget, by month: the recovery curve, against what the plan promises") Trajectory organisationLevel,
        Trajectory commitmentLoss,
        @Schema(description = "Net benefit from the first month to the end of each") Trajectory netBenefit) {
}

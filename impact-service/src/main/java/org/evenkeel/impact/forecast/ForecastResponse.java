package org.evenkeel.impact.forecast;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evenkeel.impact.assessment.AssessmentFigures;
import org.evenkeel.impact.assessment.AssessmentTrajectories;
import org.evenkeel.impact.assessment.ImpactAssumption;

/** What a plan comes to now, and why that differs from what was assessed. It never changes. */
@Schema(name = "Forecast")
public record ForecastResponse(
        UUID id,
        Instant createdAt,
        UUID assessmentId,
        UUID planId,
        @Schema(description = "SHA-256 of the plan's content, as assessed") String planContentSha256,
        @Schema(description = "Parameters that the assessment rests on") String assessedParameterSet,
        @Schema(description = "Parameters that this rests on") String parameterSet,
        long seed,
        int draws,
        int months,
        @Schema(description = "How many months are over, as far as savings are told") int monthsOver,
        @Schema(description = "SHA-256 of everything below") String contentSha256,
        @Schema(description = "Causes one after the other, each on top of those before it: in another order their parts would be others, and their sum the same. A cause of which nothing was told is left out") List<ForecastStep> steps,
        @Schema(description = "As assessed") AssessmentFigures assessed,
        @Schema(description = "As it is now") AssessmentFigures figures,
        AssessmentTrajectories trajectories,
        @Schema(description = "Share of the futures in which the net benefit is now lower than in the same future as assessed") int worseOffBasisPoints,
        List<ImpactAssumption> assumptions,
        List<String> sentences) {
}

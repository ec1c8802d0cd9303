package org.evenkeel.impact.assessment;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One assessment in a list. */
public record AssessmentSummary(
        UUID id,
        UUID planId,
        AssessmentKind kind,
        @Schema(description = "SHA-256 of the plan's content, as asked") String planContentSha256,
        Instant createdAt,
        String parameterSet,
        long seed,
        int draws,
        int months,
        String contentSha256,
        AssessmentFigures figures) {

    static AssessmentSummary of(AssessmentResponse answer) {
        return new AssessmentSummary(answer.id(), answer.planId(), answer.kind(), answer.planContentSha256(),
                answer.createdAt(), answer.parameterSet(), answer.seed(), answer.draws(), answer.months(),
                answer.contentSha256(), answer.figures());
    }
}

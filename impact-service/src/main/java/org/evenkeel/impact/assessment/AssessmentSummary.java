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
}

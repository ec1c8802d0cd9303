package org.evenkeel.impact.assessment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a plan does, as ranges. It never changes; the same request again is answered by the same bytes. */
@Schema(name = "Assessment")
public record AssessmentResponse(
        UUID id,
        UUID planId,
        AssessmentKind kind,
        @Schema(description = "SHA-256 of the plan's content, as asked") String planContentSha256,
        Instant createdAt,
        @Schema(description = "Label and content of the parameters used") String parameterSet,
        long seed,
        int draws,
        int months,
        @Schema(description = "SHA-256 of figures, trajectories, tornado, assumptions and sentences") String contentSha256,
        AssessmentFigures figures,
        AssessmentTrajectories trajectories,
        @Schema(description = "One chart a figure: what moves it most") List<TornadoChart> tornado,
        List<ImpactAssumption> assumptions,
        @Schema(description = "What it says, in plain words of at most 25 a sentence") List<String> sentences) {
}

package org.evenkeel.engagement.readiness;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a member of a leading team says of it, from 1, not at all, to 5, entirely. */
public record SelfAssessmentRequest(
        @NotNull @Min(1) @Max(5) @Schema(description = "We can say to each other that we do not know, or were wrong") Integer trust,
        @NotNull @Min(1) @Max(5) @Schema(description = "Bad news reaches all of us early") Integer openness,
        @NotNull @Min(1) @Max(5) @Schema(description = "We settle conflicts in the room, and not outside it") Integer conflictHandled,
        @NotNull @Min(1) @Max(5) @Schema(description = "What we decide we keep to") Integer decisionsKept,
        @NotNull @Min(1) @Max(5) @Schema(description = "I carry more than I can carry well") Integer load) {
}

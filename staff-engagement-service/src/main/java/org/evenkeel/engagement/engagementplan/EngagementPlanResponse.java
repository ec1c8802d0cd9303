package org.evenkeel.engagement.engagementplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a plan is engaged on. Its touchpoints and consultations are lists of their own. */
@Schema(name = "EngagementPlan")
public record EngagementPlanResponse(
        @Schema(description = "The plan's first version: all its versions have one engagement") UUID lineageId,
        @Schema(description = "The newest version told of") UUID planId,
        int version,
        String name,
        EngagementPlanStatus status,
        LocalDate authorisedOn,
        @Schema(description = "Absent until the board approves") @Nullable LocalDate approvedOn,
        @Schema(description = "References of the measures approved") List<String> approvedMeasures,
        @Schema(description = "When planning's word of this version was written") Instant receivedAt,
        List<MeasureNotes> measures,
        @Schema(description = "What changed since the version before, or why it was withdrawn") List<String> sentences) {
}

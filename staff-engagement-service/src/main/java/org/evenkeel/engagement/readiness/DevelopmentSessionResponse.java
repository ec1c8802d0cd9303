package org.evenkeel.engagement.readiness;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A development session of a leading team. */
@Schema(name = "DevelopmentSession")
public record DevelopmentSessionResponse(UUID id, LeadingTeam team, String title, String purpose, LocalDate plannedOn,
        @Schema(description = "Absent until it was held") @Nullable LocalDate heldOn, boolean cancelled,
        @Nullable String facilitator, @Nullable String whyOutside, long costPence) {
}

package org.evenkeel.engagement.readiness;

import java.time.LocalDate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A development session of a leading team, to be held. */
public record DevelopmentSessionRequest(@NotNull LeadingTeam team, @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 2000) @Schema(description = "What the team is to be able to do afterwards") String purpose,
        @NotNull LocalDate plannedOn,
        @Size(max = 200) @Schema(description = "Who facilitates from outside; absent where nobody does") @Nullable String facilitator,
        @Size(max = 1000) @Schema(description = "Why it is most effective from outside; needed where a facilitator is named") @Nullable String whyOutside,
        @NotNull @Min(0) @Max(100_000_000) @Schema(description = "All of it, in pence") Long costPence) {
}

package org.evenkeel.engagement.touchpoint;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A conversation beside those that are generated. */
public record ExtraTouchpointRequest(
        @Schema(description = "Any version of the plan") @NotNull UUID planId,
        @Schema(description = "Reference of a measure that has touchpoints") @NotBlank @Size(max = 100) String measure,
        @Schema(description = "Whom it is with, such as night staff; once for a measure") @NotBlank @Size(max = 200) String with,
        @Schema(description = "Reference of the team; empty where it concerns no one team") @NotNull @Size(max = 100) String team,
        @Schema(description = "The role or post that does it") @NotBlank @Size(max = 200) String owner,
        @NotNull SpokenChannel channel,
        @Schema(description = "Not in the past, and not before the people of the team are to be told") @NotNull LocalDate planned,
        @Min(0) @Max(1_000_000) int people) {
}

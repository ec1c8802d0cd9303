package org.evenkeel.engagement.audience;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An audience that somebody puts together. */
public record AudienceRequest(
        @NotBlank @Size(max = 200) String name,
        @NotNull @Schema(description = "What kind of audience its people are") AudienceKind kind,
        @Min(0) @Max(100_000_000) @Schema(description = "How many people there are, of an audience outside") @Nullable Integer estimatedPeople,
        @NotNull @Size(max = 5_000) @Schema(description = "Ids of people; empty for an audience outside") List<@NotNull UUID> members) {
}

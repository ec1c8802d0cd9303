package org.evenkeel.impact.assessment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who leaves a team by one measure. People are employees; vacancy and agency are posts. */
public record AssessedLeavers(
        @NotBlank @Size(max = 100) String teamId,
        @Min(0) @Max(1_000_000) int dismissedCompulsory,
        @Schema(description = "Dismissed as redundant by their own wish") @Min(0) @Max(1_000_000) int dismissedVoluntary,
        @Schema(description = "Who move to vacant posts elsewhere as they come up") @Min(0) @Max(1_000_000) int redeployed,
        @Schema(description = "Vacant posts removed, in hundredths of an FTE") @Min(0) @Max(100_000_000) long vacancyHundredths,
        @Schema(description = "Agency staff released, in hundredths of an FTE") @Min(0) @Max(100_000_000) long agencyHundredths) {

    /** All employees who leave. */
    long employees() {
        return (long) dismissedCompulsory + dismissedVoluntary + redeployed;
    }
}

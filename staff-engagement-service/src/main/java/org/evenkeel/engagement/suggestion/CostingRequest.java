package org.evenkeel.engagement.suggestion;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What finance makes of a suggestion in money. What cannot be said yet is left out, and the note says why. */
public record CostingRequest(
        @Min(-MOST_PENCE) @Max(MOST_PENCE) @Schema(description = "Saving over twelve months; below zero it costs") @Nullable Long fullYearPence,
        @Min(0) @Max(MOST_PENCE) @Schema(description = "Cost of making it happen") @Nullable Long oneOffPence,
        @NotBlank @Size(max = 2000) @Schema(description = "How it was worked out; the author reads it") String note) {

    /** A hundred thousand million pounds: past it lies a slip of the pen. */
    static final long MOST_PENCE = 10_000_000_000_000L;
}

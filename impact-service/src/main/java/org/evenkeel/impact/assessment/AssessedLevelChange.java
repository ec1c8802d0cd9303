package org.evenkeel.impact.assessment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evenkeel.impact.amount.Amounts;
import org.jspecify.annotations.Nullable;

/** What one measure does to a service from its effect on. */
public record AssessedLevelChange(
        @NotBlank @Size(max = 100) String serviceId,
        @Schema(description = "Fall of the level, as a share of present demand; negative is a rise") @Min(-Amounts.WHOLE_BASIS_POINTS) @Max(Amounts.WHOLE_BASIS_POINTS) int lossBasisPoints,
        @Schema(description = "Share of present demand that moves to demandTo; where that is absent, work that stops without loss to users") @Min(0) @Max(Amounts.WHOLE_BASIS_POINTS) int demandMovedBasisPoints,
        @Schema(description = "The service that the demand moves to") @Nullable @Size(max = 100) String demandTo) {
}

package org.evenkeel.impact.pricing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evenkeel.impact.amount.Amounts;
import org.jspecify.annotations.Nullable;

/** A body that gives something to our services. */
public record PricedPartner(
        @NotBlank @Size(max = 100) String id,
        @Schema(description = "Share of its income that comes from us; absent where not known") @Nullable @Min(0) @Max(Amounts.WHOLE_BASIS_POINTS) Integer incomeShareBasisPoints,
        @Schema(description = "Worth in twelve months of what it gives; absent where not known") @Nullable @Min(0) @Max(Amounts.MOST_PENCE) Long annualContributionPence) {
}

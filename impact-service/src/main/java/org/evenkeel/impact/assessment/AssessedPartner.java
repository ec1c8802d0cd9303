package org.evenkeel.impact.assessment;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evenkeel.impact.amount.Amounts;
import org.jspecify.annotations.Nullable;

/** A body that gives something to our services, before the plan. */
public record AssessedPartner(
        @NotBlank @Size(max = 100) String id,
        @Schema(description = "Share of its income that comes from us; absent where not known") @Nullable @Min(0) @Max(Amounts.WHOLE_BASIS_POINTS) Integer incomeFromUsBasisPoints,
        @Schema(description = "What it has from us in twelve months; where absent, a cut is taken for the whole of it") @Nullable @Min(0) @Max(Amounts.MOST_PENCE) Long annualIncomeFromUsPence,
        @Schema(description = "What it gives to which services") @NotNull @Size(max = 1_000) List<@NotNull @Valid AssessedContribution> contributions,
        @Schema(description = "Its goodwill now, 10,000 being full; absent where not known") @Nullable @Min(0) @Max(Amounts.WHOLE_BASIS_POINTS) Integer goodwillBasisPoints,
        @Schema(description = "Goodwill below which it leaves; absent where not known") @Nullable @Min(0) @Max(Amounts.WHOLE_BASIS_POINTS) Integer goodwillThresholdBasisPoints) {
}

package org.evenkeel.impact.pricing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evenkeel.impact.amount.Amounts;
import org.jspecify.annotations.Nullable;

/** Who provides a service. */
public record PricedTeam(
        @NotBlank @Size(max = 100) String id,
        @Schema(description = "The service it provides; absent for one that serves all") @Nullable @Size(max = 100) String serviceId,
        @Schema(description = "Employees in post, not FTE") @Min(0) @Max(1_000_000) int employees,
        @Schema(description = "Pay of all of them in twelve months, on-costs included") @Min(0) @Max(Amounts.MOST_PENCE) long annualPayPence,
        @Schema(description = "Formal change rounds that touched it in the last 24 months; absent where not known") @Nullable @Min(0) @Max(24) Integer changeRoundsLast24Months) {
}

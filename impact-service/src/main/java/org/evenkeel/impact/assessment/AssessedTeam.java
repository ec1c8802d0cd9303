package org.evenkeel.impact.assessment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evenkeel.impact.amount.Amounts;
import org.jspecify.annotations.Nullable;

/** Who provides a service, before the plan. */
public record AssessedTeam(
        @NotBlank @Size(max = 100) String id,
        @Schema(description = "The service it provides; absent for one that serves all") @Nullable @Size(max = 100) String serviceId,
        @Schema(description = "Where it stands in the organisation; absent where not known") @Nullable AssessedLevel level,
        @Schema(description = "Employees in post, not FTE") @Min(0) @Max(1_000_000) int employees,
        @Schema(description = "What these employees work, in hundredths of an FTE") @Min(0) @Max(100_000_000) long fteHundredths,
        @Schema(description = "What volunteers give, in hundredths of an FTE") @Min(0) @Max(100_000_000) long volunteerFteHundredths,
        @Schema(description = "What agency staff work, in hundredths of an FTE; 0 where absent") @Nullable @Min(0) @Max(100_000_000) Long agencyFteHundredths,
        @Schema(description = "Pay of all employees in twelve months, on-costs included") @Min(0) @Max(Amounts.MOST_PENCE) long annualPayPence,
        @Schema(description = "Formal change rounds that touched it in the last 24 months; 0 where absent") @Nullable @Min(0) @Max(24) Integer changeRoundsLast24Months) {
}

package org.evenkeel.impact.assessment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evenkeel.impact.amount.Amounts;

/** What a partner gives to one service. */
public record AssessedContribution(
        @NotBlank @Size(max = 100) String serviceId,
        @Schema(description = "Its worth in twelve months") @Min(0) @Max(Amounts.MOST_PENCE) long annualPence) {
}

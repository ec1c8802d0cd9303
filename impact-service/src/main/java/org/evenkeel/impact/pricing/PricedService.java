package org.evenkeel.impact.pricing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evenkeel.impact.amount.Amounts;

/** What users receive. */
public record PricedService(
        @NotBlank @Size(max = 100) String id,
        @Schema(description = "Priority: 1 is the top, 4 the last") @Min(1) @Max(4) int tier,
        @Schema(description = "Gross budget of one month") @Min(0) @Max(Amounts.MOST_PENCE) long grossMonthlyBudgetPence) {
}

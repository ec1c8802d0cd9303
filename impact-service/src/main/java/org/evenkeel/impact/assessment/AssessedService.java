package org.evenkeel.impact.assessment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evenkeel.impact.amount.Amounts;

/** What users receive, before the plan. */
public record AssessedService(
        @NotBlank @Size(max = 100) String id,
        @NotBlank @Size(max = 300) String name,
        @Schema(description = "Priority: 1 is the top, 4 the last") @Min(1) @Max(4) int tier,
        @Schema(description = "Gross budget of one month") @Min(0) @Max(Amounts.MOST_PENCE) long grossMonthlyBudgetPence,
        @Schema(description = "Share of present demand that is met before the plan") @Min(0) @Max(Amounts.WHOLE_BASIS_POINTS) int plannedLevelBasisPoints) {
}

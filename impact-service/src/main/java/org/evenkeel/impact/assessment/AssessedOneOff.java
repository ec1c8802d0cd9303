package org.evenkeel.impact.assessment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evenkeel.impact.amount.Amounts;

/** A one-off cost in its month. */
public record AssessedOneOff(
        @Schema(description = "Index of the month") @Min(-24) @Max(119) int month,
        @Min(0) @Max(Amounts.MOST_PENCE) long pence) {
}

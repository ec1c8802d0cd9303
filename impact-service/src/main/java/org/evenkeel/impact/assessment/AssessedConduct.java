package org.evenkeel.impact.assessment;

import java.time.Instant;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evenkeel.impact.amount.Amounts;
import org.jspecify.annotations.Nullable;

/** How fairly the plan is carried out, from engagement. A share that is absent is 5,000, shown as an assumption. */
public record AssessedConduct(
        @NotNull Status status,
        @Schema(description = "When engagement said so") @Nullable Instant asOf,
        @Nullable @Min(0) @Max(Amounts.WHOLE_BASIS_POINTS) Integer fairnessBasisPoints,
        @Nullable @Min(0) @Max(Amounts.WHOLE_BASIS_POINTS) Integer commsBasisPoints,
        @Nullable @Min(0) @Max(Amounts.WHOLE_BASIS_POINTS) Integer supportBasisPoints,
        @Nullable @Min(0) @Max(Amounts.WHOLE_BASIS_POINTS) Integer protectedBasisPoints,
        @Nullable @Min(0) @Max(Amounts.WHOLE_BASIS_POINTS) Integer involvementBasisPoints) {

    /** Whether engagement answered. */
    @Schema(name = "ConductStatus")
    public enum Status {
        KNOWN,
        UNKNOWN
    }
}

package org.evenkeel.planning.explaining;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * A question about a plan.
 *
 * @param measure the one that is asked about; needed for WHY and WHY_NOT, and for no other
 * @param option of it that is to be forced in; for WHY_NOT alone, null tries all
 * @param startMonth that it is to begin in; for WHY_NOT alone, null tries all
 */
public record ExplanationRequest(
        @NotNull ExplanationKind kind,
        @Nullable @Size(max = 100) String measure,
        @Nullable @Size(max = 100) String option,
        @Nullable @Min(-24) @Max(120) Integer startMonth) {
}

package org.evenkeel.impact.comparison;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which assessed plans are compared; doing nothing and the cut across the board are plans like any. */
public record ComparisonRequest(
        @Schema(description = "Two to four; the first is compared with each after it, and so on") @NotNull @Size(min = 2, max = 4) List<@NotNull @Valid PlanToCompare> plans,
        @Schema(description = "Seed of the futures that all of them meet; that of the first assessment where absent", examples = "1") @Nullable Long seed,
        @Schema(description = "How many futures; as many as the first assessment has where absent", examples = "2000") @Nullable @Min(100) @Max(10_000) Integer draws) {

    /** One of them. */
    public record PlanToCompare(
            @Schema(description = "An assessment that is kept: the plan is simulated anew from its question") @NotNull UUID assessmentId,
            @Schema(description = "What the words call it; made of its kind and place where absent", examples = "Gentlest plan") @Nullable @Size(min = 1, max = 60) String name) {
    }
}

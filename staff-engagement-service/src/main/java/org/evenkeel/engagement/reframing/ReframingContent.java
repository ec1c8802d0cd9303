package org.evenkeel.engagement.reframing;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a review has come to so far. What is not known yet is left out. */
public record ReframingContent(
        @Size(max = 2000) @Schema(description = "What is seen") @Nullable String symptom,
        @Size(max = 2000) @Schema(description = "Why it is so") @Nullable String diagnosis,
        @Size(max = 2000) @Schema(description = "What would be different") @Nullable String wantedOutcome,
        @NotNull @Size(max = 50) @Schema(description = "What has been tried, and what came of it") List<@NotBlank @Size(max = 2000) String> tried,
        @Size(max = 2000) @Schema(description = "Who is it for?") @Nullable String whoFor,
        @Size(max = 2000) @Schema(description = "What is its purpose?") @Nullable String purpose,
        @Size(max = 2000) @Schema(description = "Which values guide it?") @Nullable String values,
        @Size(max = 2000) @Schema(description = "Whose role is it?") @Nullable String whoseRole,
        @Valid @Schema(description = "One, and small") @Nullable Experiment experiment) {

    static final ReframingContent EMPTY = new ReframingContent(null, null, null, List.of(), null, null, null, null, null);

    /** Something small to try instead. */
    @Schema(name = "ReframingExperiment")
    public record Experiment(@NotBlank @Size(max = 2000) String what, @NotNull @Min(0) @Max(100_000_000_000L) Long costPence,
            @NotNull @Min(1) @Max(92) @Schema(description = "A quarter at most: longer is no experiment") Integer lengthDays,
            @NotBlank @Size(max = 2000) @Schema(description = "By what it will be seen whether it works") String measureOfSuccess,
            @Size(max = 2000) @Schema(description = "Absent until it is over") @Nullable String outcome) {
    }
}

package org.evenkeel.planning.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * An interest in a plan.
 *
 * @param contentSha256 the content that was read; not checked where it is left out
 * @param measure the measure it is in; null where it is in the plan as a whole
 * @param withdraws whether they leave the plan to the others altogether
 */
public record ConflictRequest(@Nullable @Size(max = 64) String contentSha256,
        @Nullable @Size(max = 100) String measure, @NotBlank @Size(max = 4000) String interest, @NotNull Boolean withdraws) {
}

package org.evenkeel.planning.decision;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A draft becomes the next version of a plan.
 *
 * @param contentSha256 of the plan that gets a next version
 */
public record NextVersionRequest(@NotBlank @Size(max = 64) String contentSha256, @NotNull UUID nextPlanId,
        @NotBlank @Size(max = 4000) String because) {
}

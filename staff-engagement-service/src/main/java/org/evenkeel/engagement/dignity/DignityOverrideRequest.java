package org.evenkeel.engagement.dignity;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** To answer, by name and with a reason, for a policy that is not kept; or to explain a preference that is not. */
public record DignityOverrideRequest(
        @Schema(description = "Any version of the plan") @NotNull UUID planId,
        @Schema(description = "D1 to D28; a law cannot be overridden") @NotBlank @Size(max = 4) String rule,
        @Schema(description = "Reference of the measure; all measures of the plan where left out") @Nullable @Size(max = 100) String measure,
        @Schema(description = "Printed beside the rule, with the name of whoever gives it") @NotBlank @Size(max = 2000) String reason) {
}

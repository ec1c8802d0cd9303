package org.evenkeel.engagement.dignity;

import java.util.Map;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The organisation's own numbers of a rule. */
public record DignityThresholdsRequest(
        @Schema(description = "By name, such as latestHour; those left out keep their defaults, and none at all means the defaults again") @NotNull @Size(max = 10) Map<@NotBlank String, @NotNull Integer> thresholds,
        @Schema(description = "Shown with the rule") @NotBlank @Size(max = 2000) String reason) {
}

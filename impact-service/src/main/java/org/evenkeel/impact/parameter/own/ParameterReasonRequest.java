package org.evenkeel.impact.parameter.own;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something about a parameter is undone or done. */
public record ParameterReasonRequest(
        @Schema(examples = "The survey it came from was withdrawn") @NotBlank @Size(max = 2_000) String reason) {
}

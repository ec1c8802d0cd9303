package org.evenkeel.impact.parameter.own;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation's own figure in place of one that ships. Who says so and when come from the access token and the clock. */
public record ParameterOverrideRequest(
        @Schema(description = "Name of the parameter", examples = "base-turnover") @NotBlank @Size(max = 100) String parameter,
        @Schema(description = "Lower end; equal to high where it is to be the same in every future", examples = "0.10") @NotNull Double low,
        @Schema(description = "What is most likely", examples = "0.15") @NotNull Double central,
        @Schema(description = "Upper end", examples = "0.20") @NotNull Double high,
        @Schema(description = "Why, and where the figure comes from: shown wherever the figure is", examples = "Exit interviews 2024 to 2026: 15 in 100 leave of their own accord") @NotBlank @Size(max = 2_000) String reason) {
}

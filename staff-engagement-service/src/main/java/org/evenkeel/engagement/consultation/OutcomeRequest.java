package org.evenkeel.engagement.consultation;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What changed because of a consultation. */
@Schema(name = "ConsultationOutcomeRequest")
public record OutcomeRequest(
        @Schema(description = "In words; that nothing changed, and why, is an outcome too") @NotBlank @Size(max = 10_000) String whatChanged,
        @Schema(description = "The version of the plan that changed because of it; absent where none did") @Nullable UUID changedPlanId) {
}

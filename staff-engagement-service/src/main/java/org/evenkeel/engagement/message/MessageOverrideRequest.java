package org.evenkeel.engagement.message;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To have a message sent although rules stand against it. */
public record MessageOverrideRequest(
        @Schema(description = "Kept and printed with your name") @NotBlank @Size(max = 2000) String reason) {
}

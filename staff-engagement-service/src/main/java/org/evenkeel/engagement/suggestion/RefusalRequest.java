package org.evenkeel.engagement.suggestion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a suggestion is not taken up. */
public record RefusalRequest(@NotBlank @Size(max = 2000) @Schema(description = "The author reads it") String reason) {
}

package org.evenkeel.engagement.readiness;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a session was held. */
public record SessionHeldRequest(@NotNull @Schema(description = "Today or earlier") LocalDate heldOn) {
}

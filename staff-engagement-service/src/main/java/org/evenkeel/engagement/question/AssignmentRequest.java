package org.evenkeel.engagement.question;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who answers, and until when. */
public record AssignmentRequest(@NotNull @Schema(description = "Somebody of the workforce list") UUID owner,
        @NotNull @Schema(description = "Today or later") LocalDate dueOn) {
}

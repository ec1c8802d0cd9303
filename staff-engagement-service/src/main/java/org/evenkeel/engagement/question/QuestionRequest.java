package org.evenkeel.engagement.question;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A question to ask. */
public record QuestionRequest(@NotBlank @Size(max = 4000) String text,
        @Size(max = 100) @Schema(description = "Reference of the measure it is about, as in planning") @Nullable String measure) {
}

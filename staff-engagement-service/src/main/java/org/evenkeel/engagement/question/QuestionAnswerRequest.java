package org.evenkeel.engagement.question;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An answer. */
public record QuestionAnswerRequest(@NotBlank @Size(max = 8000) String text,
        @NotNull @Schema(description = "Whether everyone may read question and answer, without who asked") Boolean published) {
}

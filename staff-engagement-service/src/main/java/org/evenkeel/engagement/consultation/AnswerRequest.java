package org.evenkeel.engagement.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The written answer to a response. */
@Schema(name = "ConsultationAnswerRequest")
public record AnswerRequest(@NotBlank @Size(max = 20_000) String text) {
}

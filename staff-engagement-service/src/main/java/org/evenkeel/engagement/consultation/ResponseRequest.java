package org.evenkeel.engagement.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A response to a consultation. */
@Schema(name = "ConsultationReplyRequest")
public record ResponseRequest(
        @Schema(description = "The audience it comes from; staff and trustees speak for their own, the engagement lead writes down any") @NotNull ConsultedAudience from,
        @NotBlank @Size(max = 20_000) String text) {
}

package org.evenkeel.engagement.delivery;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a mail came back. */
@Schema(name = "MailBounceRequest")
public record BounceRequest(@Schema(description = "What the mail that came back says") @NotBlank @Size(max = 500) String reason) {
}

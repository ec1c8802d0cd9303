package org.evenkeel.engagement.message;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A template in plain English. */
@Schema(name = "MessageTemplateRequest")
public record TemplateRequest(@NotBlank @Size(max = 200) String name,
        @Schema(description = "May have fields, such as {by when}") @NotBlank @Size(max = 200) String subject,
        @Schema(description = "May have fields, such as {what is proposed}; an unknown one is refused") @NotBlank @Size(max = 20_000) String text) {
}

package org.evenkeel.engagement.reminder;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is reminded of what a role or post has to do. */
public record OwnerContactRequest(
        @Schema(description = "As touchpoints name it, such as Engagement lead") @NotBlank @Size(max = 500) String owner,
        @NotNull UUID personId) {
}

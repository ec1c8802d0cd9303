package org.evenkeel.engagement.retention;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why nothing may be erased for now. */
public record HoldRequest(
        @Schema(description = "Of whom; absent for everyone") @Nullable UUID person,
        @NotBlank @Size(max = 1000) @Schema(description = "Such as the claim's number. Not what is wrong with anybody's health, belief or origin") String reason) {
}

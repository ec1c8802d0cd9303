package org.evenkeel.engagement.reframing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A review to open. */
public record ReframingRequest(
        @NotBlank @Size(max = 100) @Schema(description = "Reference of the measure, as in planning") String measure,
        @NotBlank @Size(max = 1000) @Schema(description = "Such as off track two months running, or tried again in the same form") String because) {
}

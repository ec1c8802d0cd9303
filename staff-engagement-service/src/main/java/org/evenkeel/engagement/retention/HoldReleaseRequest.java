package org.evenkeel.engagement.retention;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why what was on hold may be erased again. */
public record HoldReleaseRequest(@NotBlank @Size(max = 1000) String reason) {
}

package org.evenkeel.planning.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/** The executives stand behind a plan as it was read. */
public record EndorsementRequest(@NotBlank @Size(max = 64) String contentSha256, @Nullable @Size(max = 4000) String note) {
}

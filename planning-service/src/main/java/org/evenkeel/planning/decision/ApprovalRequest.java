package org.evenkeel.planning.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/** A plan is approved as it was read. */
public record ApprovalRequest(@NotBlank @Size(max = 64) String contentSha256, @Nullable @Size(max = 4000) String minute) {
}

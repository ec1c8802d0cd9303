package org.evenkeel.planning.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A plan is taken back. */
public record WithdrawalRequest(@NotBlank @Size(max = 64) String contentSha256, @NotBlank @Size(max = 4000) String reason) {
}

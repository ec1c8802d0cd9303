package org.evenkeel.engagement.message;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Approval of a message as it was read. */
@Schema(name = "MessageApprovalRequest")
public record ApprovalRequest(
        @Schema(description = "textSha256 of the message that you read") @NotNull @Pattern(regexp = "[0-9a-f]{64}") String textSha256,
        @Schema(description = "audienceSha256 of it") @NotNull @Pattern(regexp = "[0-9a-f]{64}") String audienceSha256) {
}

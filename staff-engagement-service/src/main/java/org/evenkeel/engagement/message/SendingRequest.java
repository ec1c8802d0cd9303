package org.evenkeel.engagement.message;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** To send a message, now or later. */
@Schema(name = "MessageSendingRequest")
public record SendingRequest(
        @Schema(description = "When; at once where left out. What stands in its way is looked at then, whatever is said now") @Nullable Instant at) {
}

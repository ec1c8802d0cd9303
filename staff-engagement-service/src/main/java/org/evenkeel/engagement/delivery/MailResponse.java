package org.evenkeel.engagement.delivery;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One mail, without the address it went to. */
@Schema(name = "Mail")
public record MailResponse(UUID id, @Schema(description = "Id of the person it is for") UUID person, MailStatus status,
        int attempts, @Schema(description = "How often its outcome was uncertain") int uncertain,
        @Schema(description = "When it is tried next; absent where it is not") @Nullable Instant dueAt,
        @Schema(description = "What the server said last; absent where nothing went wrong") @Nullable String problem) {
}

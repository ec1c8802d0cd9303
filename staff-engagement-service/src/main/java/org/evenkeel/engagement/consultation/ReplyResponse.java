package org.evenkeel.engagement.consultation;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A response to a consultation and its answer. */
@Schema(name = "ConsultationReply")
public record ReplyResponse(
        UUID id,
        ConsultedAudience from,
        String text,
        @Schema(description = "Whether the reader wrote it") boolean mine,
        Instant receivedAt,
        @Schema(description = "Absent until it is answered") @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt) {
}

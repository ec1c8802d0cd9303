package org.evenkeel.messages.sending;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evenkeel.messages.Destination;
import org.jspecify.annotations.Nullable;

/** An event for another service. Its content is not told: it may speak of a few people. */
@Schema(name = "OutboxEvent")
public record OutboxEventResponse(
        UUID id,
        Destination destination,
        @Schema(description = "What it is about; events of one stream are delivered in order") String stream,
        @Schema(description = "Its place in the stream, from 1") long sequence,
        String type,
        @Schema(description = "Who caused it") String actor,
        Instant occurredAt,
        @Schema(description = "PENDING until it is delivered, or DEAD: then it and what follows in its stream wait for a retry") OutboxStatus status,
        @Schema(description = "How often it failed; while the receiver is down it is tried without being counted") int attempts,
        @Schema(description = "When a pending event is tried next") @Nullable Instant nextAttemptAt,
        @Schema(description = "Why the last attempt failed") @Nullable String lastError,
        @Nullable Instant deliveredAt) {

    static OutboxEventResponse of(OutboxEventEntity row) {
        return new OutboxEventResponse(row.id, row.destination, row.stream, row.sequence, row.type, row.actor, row.occurredAt,
                row.status, row.attempts, row.status == OutboxStatus.PENDING ? row.nextAttemptAt : null, row.lastError,
                row.deliveredAt);
    }
}

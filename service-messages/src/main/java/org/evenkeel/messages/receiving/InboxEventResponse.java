package org.evenkeel.messages.receiving;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evenkeel.messages.Destination;

/** An event of another service that was applied. */
@Schema(name = "InboxEvent")
public record InboxEventResponse(
        UUID id,
        Destination source,
        @Schema(description = "What it is about; events of one stream are applied in order") String stream,
        @Schema(description = "Its place in the stream, from 1") long sequence,
        String type,
        @Schema(description = "Who caused it") String actor,
        Instant occurredAt,
        Instant appliedAt) {

    static InboxEventResponse of(InboxEventEntity row) {
        return new InboxEventResponse(row.id, row.source, row.stream, row.sequence, row.type, row.actor, row.occurredAt,
                row.appliedAt);
    }
}

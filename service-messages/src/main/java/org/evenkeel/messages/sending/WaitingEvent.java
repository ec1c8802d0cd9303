package org.evenkeel.messages.sending;

import java.time.Duration;
import java.time.Instant;

import org.evenkeel.messages.Destination;

/** The first event of a stream that is not delivered, and what its delivery needs to know. */
record WaitingEvent(OutgoingEvent event, Destination destination, OutboxStatus status, Instant nextAttemptAt,
        String requestId) {

    /** Quartz fires a little early, and its triggers know milliseconds alone. */
    private static final Duration EARLY = Duration.ofMillis(50);

    static WaitingEvent of(OutboxEventEntity row, Destination source) {
        OutgoingEvent event = new OutgoingEvent(row.id, source, row.stream, row.sequence, row.type, row.occurredAt, row.actor,
                row.payload);
        return new WaitingEvent(event, row.destination, row.status, row.nextAttemptAt, row.requestId);
    }

    boolean isDue(Instant now) {
        return status == OutboxStatus.PENDING && !nextAttemptAt.isAfter(now.plus(EARLY));
    }
}

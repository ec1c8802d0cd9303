package org.evenkeel.messages.sending;

import java.time.Instant;
import java.util.UUID;

import org.evenkeel.messages.Destination;

import com.fasterxml.jackson.annotation.JsonRawValue;

/** An event on the wire. */
record OutgoingEvent(UUID id, Destination source, String stream, long sequence, String type, Instant occurredAt, String actor,
        @JsonRawValue String payload) {
}

package org.evenkeel.messages;

import java.time.Instant;
import java.util.UUID;

/**
 * An event as its handler gets it.
 *
 * @param stream what it is about, such as {@code plan:} and an id; events of one stream arrive in order
 * @param sequence its place in the stream, from 1, without gaps
 * @param occurredAt when the sender added it
 */
public record ReceivedEvent<T>(UUID id, String stream, long sequence, Instant occurredAt, T payload) {
}

package org.evenkeel.messages.sending;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.evenkeel.messages.Destination;
import org.evenkeel.platform.request.RequestId;
import org.evenkeel.platform.security.Actor;
import org.evenkeel.platform.tenancy.CurrentOrganisation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Writes events into the outbox, in the caller's transaction. */
@ApplicationScoped
public class OutgoingEvents {

    private static final int LONGEST_NAME = 100;

    @Inject
    OutboxEventRepository repository;

    @Inject
    DeliveryQueue queue;

    @Inject
    CurrentOrganisation organisation;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    @Inject
    ObjectMapper json;

    public void add(Destination to, String stream, String type, Object payload) {
        if (stream.length() > LONGEST_NAME || type.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("Too long a name: %s of %s".formatted(type, stream));
        }
        repository.lock(organisation.id(), to, stream);
        OutboxEventEntity event = new OutboxEventEntity();
        event.id = UUID.randomUUID();
        event.destination = to;
        event.stream = stream;
        event.sequence = repository.last(to, stream) + 1;
        event.type = type;
        event.payload = written(payload);
        event.actor = actor.id();
        event.requestId = RequestId.current();
        event.occurredAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        event.status = OutboxStatus.PENDING;
        event.nextAttemptAt = event.occurredAt;
        repository.persist(event);
        queue.addBeforeCommit(new Delivery(organisation.id(), to, stream), event.id, event.occurredAt);
    }

    private String written(Object payload) {
        try {
            return json.writeValueAsString(payload);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("A payload cannot be written as JSON", unwritable);
        }
    }
}

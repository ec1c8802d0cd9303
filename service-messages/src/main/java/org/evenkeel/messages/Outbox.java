package org.evenkeel.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.evenkeel.messages.sending.OutgoingEvents;

/** Where events for another service are put. What was added in a transaction that is committed arrives, and acts once. */
@ApplicationScoped
public class Outbox {

    private final OutgoingEvents events;

    public Outbox(OutgoingEvents events) {
        this.events = events;
    }

    /**
     * Adds an event in the caller's transaction. Events of one stream are delivered in order.
     *
     * @param stream what it is about, such as {@code plan:} and an id; at most 100 characters
     * @param type kebab-case; the name under which the other side's {@link EventHandler} is found
     * @param payload written as JSON
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Destination to, String stream, String type, Object payload) {
        events.add(to, stream, type, payload);
    }
}

package org.evenkeel.messages.tiny;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.evenkeel.messages.EventHandler;
import org.evenkeel.messages.ReceivedEvent;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.security.Actor;
import org.evenkeel.platform.tenancy.CurrentOrganisation;

/** Writes a note down; fails afterwards where it is told to. */
@ApplicationScoped
class NoteHandler implements EventHandler<Note> {

    static final Set<String> FAILING = ConcurrentHashMap.newKeySet();
    static final Set<String> CONFLICTING = ConcurrentHashMap.newKeySet();

    @Inject
    EntityManager entities;

    @Inject
    CurrentOrganisation organisation;

    @Inject
    Actor actor;

    @Override
    public String type() {
        return "note-written";
    }

    @Override
    public Class<Note> payload() {
        return Note.class;
    }

    @Override
    public void apply(ReceivedEvent<Note> event) {
        entities.createNativeQuery("insert into note (organisation, event, stream, sequence, written, actor)"
                + " values (:organisation, :event, :stream, :sequence, :written, :actor)")
                .setParameter("organisation", organisation.id()).setParameter("event", event.id())
                .setParameter("stream", event.stream()).setParameter("sequence", event.sequence())
                .setParameter("written", event.payload().written()).setParameter("actor", actor.id()).executeUpdate();
        if (FAILING.contains(event.stream())) {
            throw new IllegalStateException("The handler failed, as it was told");
        }
        if (CONFLICTING.contains(event.stream())) {
            throw Refusal.conflict("The plan is not in a state for this.");
        }
    }
}

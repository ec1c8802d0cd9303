package org.evenkeel.messages.receiving;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.evenkeel.messages.Destination;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class InboxEventRepository implements PanacheRepositoryBase<InboxEventEntity, UUID> {

    /** The last event applied of a stream; 0 when there is none. */
    long last(Destination source, String stream) {
        return getEntityManager().createQuery("select coalesce(max(e.sequence), 0) from InboxEventEntity e"
                + " where e.source = :source and e.stream = :stream", Long.class)
                .setParameter("source", source).setParameter("stream", stream).getSingleResult();
    }

    /** One transaction at a time applies events of a stream. */
    void lock(String organisation, Destination source, String stream) {
        getEntityManager().createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .setParameter("key", "inbox %s %s %s".formatted(organisation, source, stream)).getSingleResult();
    }
}

package org.evenkeel.messages.sending;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.evenkeel.messages.Destination;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class OutboxEventRepository implements PanacheRepositoryBase<OutboxEventEntity, UUID> {

    private static final String WAITING = "destination = ?1 and stream = ?2 and status <> ?3 order by sequence";

    /** The last sequence number given in a stream; 0 in a new one. */
    long last(Destination destination, String stream) {
        return getEntityManager().createQuery("select coalesce(max(e.sequence), 0) from OutboxEventEntity e"
                + " where e.destination = :destination and e.stream = :stream", Long.class)
                .setParameter("destination", destination).setParameter("stream", stream).getSingleResult();
    }

    /** Serialises those who add to one stream until their transactions end, so that numbers follow the order of commits. */
    void lock(String organisation, Destination destination, String stream) {
        getEntityManager().createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .setParameter("key", "outbox %s %s %s".formatted(organisation, destination, stream)).getSingleResult();
    }

    /** The first event of the stream that is not delivered. */
    Optional<OutboxEventEntity> head(Destination destination, String stream) {
        return find(WAITING, destination, stream, OutboxStatus.DELIVERED).firstResultOptional();
    }

    List<OutboxEventEntity> waiting(Destination destination, String stream) {
        return list(WAITING, destination, stream, OutboxStatus.DELIVERED);
    }
}

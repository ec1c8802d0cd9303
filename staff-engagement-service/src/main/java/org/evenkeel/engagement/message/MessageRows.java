package org.evenkeel.engagement.message;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;

import org.evenkeel.platform.paging.Cursor;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.problem.Refusal;

/** Messages as they are stored, with what was said of them. */
@ApplicationScoped
class MessageRows {

    private final EntityManager entities;

    MessageRows(EntityManager entities) {
        this.entities = entities;
    }

    MessageEntity get(UUID id) {
        return find(id, LockModeType.NONE);
    }

    /** Against whoever else would change or send it. */
    MessageEntity hold(UUID id) {
        return find(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private MessageEntity find(UUID id, LockModeType lock) {
        return entities.createQuery("from MessageEntity where id = :id", MessageEntity.class).setParameter("id", id)
                .setLockMode(lock).getResultStream().findFirst().orElseThrow(() -> Refusal.notFound("message", id));
    }

    void add(Object row) {
        entities.persist(row);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }

    List<MessageEntity> page(PageRequest page) {
        Optional<Cursor> cursor = page.cursor();
        String older = cursor.isPresent() ? "where (writtenAt < :at or (writtenAt = :at and id < :id))" : "";
        TypedQuery<MessageEntity> query = entities.createQuery(
                "from MessageEntity %s order by writtenAt desc, id desc".formatted(older),
                MessageEntity.class);
        cursor.ifPresent(found -> query.setParameter("at", moment(found)).setParameter("id", found.id()));
        return query.setMaxResults(page.rowsToRead()).getResultList();
    }

    List<UUID> due(Instant now) {
        return entities.createQuery("select id from MessageEntity where status = :scheduled and sendAt <= :now order by sendAt",
                UUID.class).setParameter("scheduled", MessageStatus.SCHEDULED).setParameter("now", now).getResultList();
    }

    List<ApprovalEntity> approvals(UUID message) {
        return entities.createQuery("from ApprovalEntity where messageId = :id order by approvedAt, id", ApprovalEntity.class)
                .setParameter("id", message).getResultList();
    }

    List<MessageOverrideEntity> overrides(UUID message) {
        return entities.createQuery("from MessageOverrideEntity where messageId = :id order by givenAt, id",
                MessageOverrideEntity.class).setParameter("id", message).getResultList();
    }

    Optional<TemplateEntity> template(UUID id) {
        return entities.createQuery("from TemplateEntity where id = :id", TemplateEntity.class).setParameter("id", id)
                .getResultStream().findFirst();
    }

    private static Instant moment(Cursor cursor) {
        try {
            return Instant.parse(cursor.key());
        } catch (DateTimeParseException ofAnotherList) {
            throw Refusal.malformed("cursor belongs to another list. Take it from next of this list's page before.");
        }
    }
}

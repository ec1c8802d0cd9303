package org.evenkeel.engagement.suggestion;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

import org.evenkeel.platform.paging.Cursor;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SuggestionRepository {

    @Inject
    EntityManager entities;

    void add(SuggestionEntity row) {
        entities.persist(row);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }

    Optional<SuggestionEntity> find(UUID id) {
        return entities.createQuery("from SuggestionEntity where id = :id", SuggestionEntity.class).setParameter("id", id)
                .getResultStream().findFirst();
    }

    /**
     * Newest first.
     *
     * @param author null for everybody's
     * @param held whether also those that nobody has read yet
     */
    List<SuggestionEntity> list(@Nullable String author, boolean held, @Nullable SuggestionStatus status, PageRequest page) {
        List<String> where = new ArrayList<>(List.of(held ? "true = true" : "status <> HELD"));
        if (author != null) {
            where.add("author = :author");
        }
        if (status != null) {
            where.add("status = :status");
        }
        Optional<Cursor> cursor = page.cursor();
        if (cursor.isPresent()) {
            where.add("(createdAt < :at or createdAt = :at and id < :id)");
        }
        TypedQuery<SuggestionEntity> query = entities.createQuery("from SuggestionEntity where "
                + String.join(" and ", where) + " order by createdAt desc, id desc", SuggestionEntity.class);
        if (author != null) {
            query.setParameter("author", author);
        }
        if (status != null) {
            query.setParameter("status", status);
        }
        cursor.ifPresent(from -> query.setParameter("at", moment(from)).setParameter("id", from.id()));
        return query.setMaxResults(page.rowsToRead()).getResultList();
    }

    private static Instant moment(Cursor cursor) {
        try {
            return Instant.parse(cursor.key());
        } catch (DateTimeParseException ofAnotherList) {
            throw Refusal.malformed("cursor belongs to another list. Take it from next of this list's page before.");
        }
    }
}

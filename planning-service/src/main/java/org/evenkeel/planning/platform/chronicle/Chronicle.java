package org.evenkeel.planning.platform.chronicle;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;

import org.evenkeel.platform.paging.Cursor;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.problem.Refusal;

/** Finds and lists what is kept by time. */
@ApplicationScoped
public class Chronicle {

    @Inject
    EntityManager entities;

    /** Newest first. */
    @Transactional
    public <E extends ChronicleEntity, T> Page<T> list(Class<E> kind, PageRequest page, Function<E, T> toItem) {
        return list(kind, Map.of(), page, toItem);
    }

    /**
     * Newest first, of those that have these values.
     *
     * @param only values by the name of the entity's field, which is never anything that a user wrote
     */
    @Transactional
    public <E extends ChronicleEntity, T> Page<T> list(Class<E> kind, Map<String, ?> only, PageRequest page,
            Function<E, T> toItem) {
        return list(kind, "1 = 1", only, page, toItem);
    }

    /**
     * Newest first, of those that have these values and fulfil a condition.
     *
     * @param condition in the query language, over the entity's fields; never anything that a user wrote
     */
    @Transactional
    public <E extends ChronicleEntity, T> Page<T> list(Class<E> kind, String condition, Map<String, ?> only, PageRequest page,
            Function<E, T> toItem) {
        List<String> conditions = new ArrayList<>(List.of(condition));
        only.keySet().forEach(field -> conditions.add("%1$s = :%1$s".formatted(field)));
        page.cursor().ifPresent(cursor -> conditions.add("(createdAt < :at or createdAt = :at and id < :id)"));
        TypedQuery<E> query = entities.createQuery("from %s where %s order by createdAt desc, id desc"
                .formatted(kind.getSimpleName(), String.join(" and ", conditions)), kind);
        only.forEach(query::setParameter);
        page.cursor().ifPresent(cursor -> query.setParameter("at", at(cursor)).setParameter("id", cursor.id()));
        List<E> rows = query.setMaxResults(page.rowsToRead()).getResultList();
        return Page.of(rows, page, row -> new Cursor(row.createdAt().toString(), row.id()), toItem);
    }

    /** @throws Refusal 404 */
    @Transactional(Transactional.TxType.MANDATORY)
    public <E extends ChronicleEntity> E get(Class<E> kind, String thing, UUID id) {
        return entities.createQuery("from %s where id = :id".formatted(kind.getSimpleName()), kind)
                .setParameter("id", id).getResultStream().findFirst()
                .orElseThrow(() -> Refusal.notFound(thing, id));
    }

    private static Instant at(Cursor cursor) {
        try {
            return Instant.parse(cursor.key());
        } catch (DateTimeParseException notOfThisList) {
            throw Refusal.malformed("cursor belongs to another list. Take it from next of this list's page before.");
        }
    }
}

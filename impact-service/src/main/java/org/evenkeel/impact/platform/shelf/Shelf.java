package org.evenkeel.impact.platform.shelf;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;

import org.evenkeel.platform.paging.Cursor;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.problem.Refusal;

/** Keeps things under the digest of their question, finds them by it or by identifier, and lists them. */
@ApplicationScoped
public class Shelf {

    private final EntityManager entities;
    private final ShelfJson json;

    Shelf(EntityManager entities, ShelfJson json) {
        this.entities = entities;
        this.json = json;
    }

    /** What was answered to the question of this digest. */
    @Transactional
    public <E extends ShelvedEntity> Optional<E> answerTo(Class<E> kind, String questionSha256) {
        return entities.createQuery("from %s where questionSha256 = :digest".formatted(kind.getSimpleName()), kind)
                .setParameter("digest", questionSha256).getResultStream().findFirst();
    }

    /**
     * Keeps something new, in the transaction at hand, unless somebody else kept an answer to the same question meanwhile: then
     * that one. Whoever asks the same at the same time waits here for the other's end.
     *
     * @return what was kept before; empty where the new one is kept
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public <E extends ShelvedEntity> Optional<E> keep(Class<E> kind, E fresh) {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:question, 0))")
                .setParameter("question", fresh.questionSha256).getSingleResult();
        Optional<E> before = answerTo(kind, fresh.questionSha256);
        if (before.isEmpty()) {
            entities.persist(fresh);
        }
        return before;
    }

    /** @throws Refusal 404 */
    @Transactional
    public <E extends ShelvedEntity> E get(Class<E> kind, String thing, UUID id) {
        return find(kind, id).orElseThrow(() -> Refusal.notFound(thing, id));
    }

    @Transactional
    public <E extends ShelvedEntity> Optional<E> find(Class<E> kind, UUID id) {
        return entities.createQuery("from %s where id = :id".formatted(kind.getSimpleName()), kind).setParameter("id", id)
                .getResultStream().findFirst();
    }

    /**
     * Summaries, newest first, of those that have these values.
     *
     * @param only values by the name of the entity's field, which is never anything that a user wrote
     */
    @Transactional
    public <E extends ShelvedEntity, S> Page<S> list(Class<E> kind, Map<String, ?> only, PageRequest page, Class<S> summary) {
        List<String> conditions = new ArrayList<>();
        only.keySet().forEach(field -> conditions.add("%1$s = :%1$s".formatted(field)));
        page.cursor().ifPresent(cursor -> conditions.add("(createdAt < :at or (createdAt = :at and id < :id))"));
        String where = conditions.isEmpty() ? "" : "where %s ".formatted(String.join(" and ", conditions));
        TypedQuery<Listed> query = entities.createQuery("select new %s(id, createdAt, summary) from %s %sorder by createdAt desc, id desc"
                .formatted(Listed.class.getName(), kind.getSimpleName(), where), Listed.class);
        only.forEach(query::setParameter);
        page.cursor().ifPresent(cursor -> query.setParameter("at", moment(cursor)).setParameter("id", cursor.id()));
        return Page.of(query.setMaxResults(page.rowsToRead()).getResultList(), page,
                row -> new Cursor(row.createdAt().toString(), row.id()), row -> json.read(row.summary(), summary));
    }

    private static Instant moment(Cursor cursor) {
        try {
            return Instant.parse(cursor.key());
        } catch (DateTimeParseException ofAnotherList) {
            throw Refusal.malformed("cursor belongs to another list. Take it from next of this list's page before.");
        }
    }
}

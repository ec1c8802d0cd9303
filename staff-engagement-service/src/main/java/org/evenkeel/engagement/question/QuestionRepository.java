package org.evenkeel.engagement.question;

import java.time.Instant;
import java.time.format.DateTimeParseException;
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
class QuestionRepository {

    private static final String SEEN = "(:all = true or published = true or askedBy = :reader or owner = :person)";
    private static final String OLDER = " and (askedAt < :at or askedAt = :at and id < :id)";
    /** Half of the meaning words of the shorter one, as PostgreSQL's English dictionary takes words back to their stems. */
    private static final String LIKE = """
            select cast(q.id as text) from question q, question this,
              lateral (select tsvector_to_array(to_tsvector('english', q.text)) as words) theirs,
              lateral (select tsvector_to_array(to_tsvector('english', this.text)) as words) ours
            where this.id = :id and q.id <> this.id
              and cardinality(array(select unnest(theirs.words) intersect select unnest(ours.words)))
                * 2 >= greatest(1, least(cardinality(theirs.words), cardinality(ours.words)))
            order by cardinality(array(select unnest(theirs.words) intersect select unnest(ours.words))) desc, q.asked_at, q.id
            limit 50""";

    @Inject
    EntityManager entities;

    void add(QuestionEntity row) {
        entities.persist(row);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }

    QuestionEntity get(UUID id) {
        return entities.createQuery("from QuestionEntity where id = :id", QuestionEntity.class).setParameter("id", id)
                .getResultStream().findFirst().orElseThrow(() -> Refusal.notFound("question", id));
    }

    /** Newest first, those that the reader may see. */
    List<QuestionEntity> list(QuestionReader reader, PageRequest page) {
        Optional<Cursor> cursor = page.cursor();
        TypedQuery<QuestionEntity> query = seen("from QuestionEntity where " + SEEN + (cursor.isPresent() ? OLDER : "")
                + " order by askedAt desc, id desc", reader);
        cursor.ifPresent(from -> query.setParameter("at", moment(from)).setParameter("id", from.id()));
        return query.setMaxResults(page.rowsToRead()).getResultList();
    }

    /** Newest first. */
    List<QuestionEntity> forBoard(PageRequest page) {
        return entities
                .createQuery("from QuestionEntity where fromTrustee = true or published = true order by askedAt desc, id desc",
                        QuestionEntity.class)
                .setMaxResults(page.limit()).getResultList();
    }

    /** The most alike first, those that the reader may see. */
    List<QuestionEntity> like(UUID id, QuestionReader reader) {
        @SuppressWarnings("unchecked")
        List<String> ids = entities.createNativeQuery(LIKE).setParameter("id", id).getResultList();
        return ids.stream().map(one -> get(UUID.fromString(one))).filter(reader::sees).toList();
    }

    private TypedQuery<QuestionEntity> seen(String query, QuestionReader reader) {
        return entities.createQuery(query, QuestionEntity.class).setParameter("all", reader.all())
                .setParameter("reader", reader.subject()).setParameter("person", nobodyAs(reader.person()));
    }

    private static UUID nobodyAs(@Nullable UUID person) {
        return person == null ? new UUID(0, 0) : person;
    }

    private static Instant moment(Cursor cursor) {
        try {
            return Instant.parse(cursor.key());
        } catch (DateTimeParseException ofAnotherList) {
            throw Refusal.malformed("cursor belongs to another list. Take it from next of this list's page before.");
        }
    }
}

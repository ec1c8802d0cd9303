package org.evenkeel.planning.neighbour;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.evenkeel.platform.tenancy.CurrentOrganisation;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Keeps what neighbours said last, and gives it, dated, when they do not answer. Never where they say that they do not know.
 */
@ApplicationScoped
class LastAnswers {

    private static final Logger LOG = Logger.getLogger(LastAnswers.class);

    @Inject
    EntityManager entities;

    @Inject
    CurrentOrganisation organisation;

    @Inject
    ObjectMapper json;

    /** The answer itself where the neighbour gave one, else its last. */
    @Transactional
    <T> NeighbourAnswer<T> orLast(NeighbourAnswer<T> answer, LastAnswerKey key, TypeReference<T> type) {
        T value = answer.value();
        if (value != null) {
            keep(key, answer, value);
            return answer;
        }
        return answer.status() == NeighbourAnswer.Status.NOT_REACHED ? last(answer, key, type) : answer;
    }

    /** The digest under which an answer serves this question alone. */
    String digest(Object question) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(question)));
        } catch (JsonProcessingException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("A question cannot be hashed", impossible);
        }
    }

    /** Of two that were given at the same time on two replicas the later stays. */
    private <T> void keep(LastAnswerKey key, NeighbourAnswer<T> answer, T value) {
        entities.createNativeQuery("""
                insert into last_answer (id, organisation, topic, subject, question_sha256, answered_at, answer)
                values (:id, :organisation, :topic, :subject, :question, :at, cast(:answer as jsonb))
                on conflict (organisation, topic, subject) do update
                set question_sha256 = excluded.question_sha256, answered_at = excluded.answered_at, answer = excluded.answer
                where last_answer.answered_at <= excluded.answered_at""")
                .setParameter("id", UUID.randomUUID()).setParameter("organisation", organisation.id())
                .setParameter("topic", key.topic().name()).setParameter("subject", key.subject())
                .setParameter("question", key.questionSha256()).setParameter("at", answer.at())
                .setParameter("answer", write(value)).executeUpdate();
    }

    private <T> NeighbourAnswer<T> last(NeighbourAnswer<T> unanswered, LastAnswerKey key, TypeReference<T> type) {
        Optional<LastAnswerEntity> row = entities.createQuery("""
                from LastAnswerEntity where topic = :topic and subject = :subject and questionSha256 = :question""",
                LastAnswerEntity.class).setParameter("topic", key.topic().name()).setParameter("subject", key.subject())
                .setParameter("question", key.questionSha256()).getResultStream().findFirst();
        if (row.isEmpty()) {
            return unanswered;
        }
        T value = read(row.get(), type);
        return value == null ? unanswered
                : NeighbourAnswer.lastKnown(row.get().answeredAt(), String.valueOf(unanswered.reason()), value);
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("An answer cannot be written", impossible);
        }
    }

    /** Null for what an earlier release wrote otherwise: it is as good as none. */
    private <T> @Nullable T read(LastAnswerEntity row, TypeReference<T> type) {
        try {
            return json.readerFor(type).readValue(row.answer());
        } catch (IOException ofAnotherRelease) {
            LOG.warnf("An answer kept on %s cannot be read and is not used", row.answeredAt());
            return null;
        }
    }
}

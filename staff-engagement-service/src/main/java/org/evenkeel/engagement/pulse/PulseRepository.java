package org.evenkeel.engagement.pulse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import org.evenkeel.platform.problem.Refusal;

/** Waves, cells, ballots and answers. By query, so that the wall between organisations stands before it. */
@ApplicationScoped
class PulseRepository {

    private static final PulseAnswersConverter JSON = new PulseAnswersConverter();
    /** Past the cell's rows in shuffled order, so that neither place nor transaction tells which came when. */
    private static final String ADD_SHUFFLED = """
            with gone as (
              delete from pulse_answer where wave_id = :wave and cell = :cell returning token_hash, answers)
            insert into pulse_answer (token_hash, wave_id, organisation, cell, answers)
            select token_hash, :wave, current_setting('app.organisation'), :cell, answers
            from (select token_hash, answers from gone union all select :hash, cast(:answers as jsonb)) as all_of_cell
            order by random()""";

    @Inject
    EntityManager entities;

    void add(Object row) {
        entities.persist(row);
    }

    void flush() {
        entities.flush();
    }

    /** One opening at a time. */
    List<PulseWaveEntity> lockedNotComputed() {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended("
                + "'pulse of ' || current_setting('app.organisation'), 0))::text").getSingleResult();
        return entities.createQuery("from PulseWaveEntity where results is null", PulseWaveEntity.class).getResultList();
    }

    PulseWaveEntity wave(UUID id) {
        return findWave(id).orElseThrow(() -> Refusal.notFound("pulse wave", id));
    }

    Optional<PulseWaveEntity> findWave(UUID id) {
        return entities.createQuery("from PulseWaveEntity where id = :id", PulseWaveEntity.class).setParameter("id", id)
                .getResultStream().findFirst();
    }

    PulseWaveEntity hold(UUID id) {
        return entities.createQuery("from PulseWaveEntity where id = :id", PulseWaveEntity.class).setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst()
                .orElseThrow(() -> Refusal.notFound("pulse wave", id));
    }

    /** Newest first. */
    List<PulseWaveEntity> waves() {
        return entities.createQuery("from PulseWaveEntity order by openedOn desc, id desc", PulseWaveEntity.class)
                .getResultList();
    }

    List<PulseCellEntity> cells(UUID wave) {
        return entities.createQuery("from PulseCellEntity where waveId = :wave order by number", PulseCellEntity.class)
                .setParameter("wave", wave).getResultList();
    }

    /** To give it its key, or to add an answer: one at a time. */
    Optional<PulseCellEntity> holdCell(UUID wave, int number) {
        return entities.createQuery("from PulseCellEntity where waveId = :wave and number = :number", PulseCellEntity.class)
                .setParameter("wave", wave).setParameter("number", number).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().findFirst();
    }

    Optional<PulseBallotEntity> ballot(UUID wave, UUID person, LockModeType lock) {
        return entities.createQuery("from PulseBallotEntity where waveId = :wave and personId = :person",
                PulseBallotEntity.class).setParameter("wave", wave).setParameter("person", person).setLockMode(lock)
                .getResultStream().findFirst();
    }

    boolean isAnswered(UUID wave, byte[] tokenHash) {
        return !entities.createNativeQuery("select 1 from pulse_answer where wave_id = :wave and token_hash = :hash")
                .setParameter("wave", wave).setParameter("hash", tokenHash).getResultList().isEmpty();
    }

    void addShuffled(UUID wave, int cell, byte[] tokenHash, Map<PulseItem, Integer> answers) {
        entities.createNativeQuery(ADD_SHUFFLED).setParameter("wave", wave).setParameter("cell", cell)
                .setParameter("hash", tokenHash).setParameter("answers", JSON.convertToDatabaseColumn(answers)).executeUpdate();
    }

    @SuppressWarnings("unchecked")
    List<Map<PulseItem, Integer>> answers(UUID wave, int cell) {
        List<String> stored = entities.createNativeQuery(
                "select answers::text from pulse_answer where wave_id = :wave and cell = :cell order by token_hash",
                String.class).setParameter("wave", wave).setParameter("cell", cell).getResultList();
        return stored.stream().<Map<PulseItem, Integer>> map(JSON::convertToEntityAttribute).toList();
    }

    /** Answers, ballots and keys have done their work. */
    void forget(UUID wave) {
        for (String what : List.of("delete from pulse_answer where wave_id = :wave",
                "delete from pulse_ballot where wave_id = :wave",
                "update pulse_cell set modulus = null, private_exponent = null where wave_id = :wave")) {
            entities.createNativeQuery(what).setParameter("wave", wave).executeUpdate();
        }
    }
}

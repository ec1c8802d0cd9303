package org.evenkeel.planning.solvejob;

import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

/** What jobs were asked, put together from their own rows and those they take their question from. */
@ApplicationScoped
class SolveQuestions {

    @Inject
    EntityManager entities;

    @Transactional
    public AskedSolve asked(UUID job) {
        SolveQuestionEntity row = row(job);
        SolveVariation variation = row.variation();
        if (variation == null) {
            return new AskedSolve(Objects.requireNonNull(row.question()), row.answers(), null);
        }
        SolveQuestionEntity base = row(base(job));
        SolveQuestion question = Objects.requireNonNull(base.question());
        return new AskedSolve(question.with(variation.scenario()),
                row.answers() == null ? base.answers() : row.answers(), variation);
    }

    /** The job whose own question this one takes; the job itself where it has its own. */
    @Transactional
    public UUID base(UUID job) {
        UUID base = row(job).baseJobId();
        return base == null ? job : base;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(UUID job, SolveQuestion question) {
        entities.persist(new SolveQuestionEntity(job, question));
    }

    /** @param answers null where those of the base are waited for */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(UUID job, UUID base, SolveVariation variation, @Nullable SolveAnswers answers) {
        entities.persist(new SolveQuestionEntity(job, base, variation, answers));
    }

    @Transactional
    public void answered(UUID job, SolveAnswers answers) {
        row(job).answers(answers);
    }

    private SolveQuestionEntity row(UUID job) {
        return Objects.requireNonNull(entities.find(SolveQuestionEntity.class, job), "every job asks something");
    }
}

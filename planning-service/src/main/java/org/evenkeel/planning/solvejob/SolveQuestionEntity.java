package org.evenkeel.planning.solvejob;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What a job was asked and what the neighbours answered: large, read once when solving begins. It is the job's own question, or
 * another's with something changed.
 */
@Entity
@Table(name = "solve_question")
public class SolveQuestionEntity {

    @Id
    @Column(name = "solve_job_id")
    private UUID jobId;

    @TenantId
    private String organisation;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private @Nullable SolveQuestion question;

    @Column(name = "base_job_id", updatable = false)
    private @Nullable UUID baseJobId;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private @Nullable SolveVariation variation;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable SolveAnswers answers;

    protected SolveQuestionEntity() {
    }

    SolveQuestionEntity(UUID jobId, SolveQuestion question) {
        this.jobId = jobId;
        this.question = question;
    }

    SolveQuestionEntity(UUID jobId, UUID baseJobId, SolveVariation variation, @Nullable SolveAnswers answers) {
        this.jobId = jobId;
        this.baseJobId = baseJobId;
        this.variation = variation;
        this.answers = answers;
    }

    @Nullable
    SolveQuestion question() {
        return question;
    }

    @Nullable
    UUID baseJobId() {
        return baseJobId;
    }

    @Nullable
    SolveVariation variation() {
        return variation;
    }

    @Nullable
    SolveAnswers answers() {
        return answers;
    }

    void answers(SolveAnswers given) {
        answers = given;
    }
}

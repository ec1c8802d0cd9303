package org.evenkeel.planning.frontier;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.evenkeel.planning.assessment.ModelMedians;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One solve of a sweep, and what came of it. */
@Entity
@Table(name = "frontier_point")
public class FrontierPointEntity {

    @Id
    @Column(name = "solve_job_id")
    private UUID solveJobId;

    @TenantId
    private String organisation;

    @Column(name = "frontier_id", updatable = false)
    private UUID frontierId;

    @Column(name = "target_pence", updatable = false)
    private long targetPence;

    private boolean ended;

    @Column(name = "plan_id")
    private @Nullable UUID planId;

    private @Nullable String failure;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable SolvedPoint solved;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable ModelMedians assessed;

    @Column(name = "not_assessed")
    private @Nullable String notAssessed;

    protected FrontierPointEntity() {
    }

    FrontierPointEntity(UUID solveJobId, UUID frontierId, long targetPence) {
        this.solveJobId = solveJobId;
        this.frontierId = frontierId;
        this.targetPence = targetPence;
    }

    UUID solveJobId() {
        return solveJobId;
    }

    UUID frontierId() {
        return frontierId;
    }

    long targetPence() {
        return targetPence;
    }

    boolean ended() {
        return ended;
    }

    @Nullable
    UUID planId() {
        return planId;
    }

    @Nullable
    String failure() {
        return failure;
    }

    @Nullable
    SolvedPoint solved() {
        return solved;
    }

    boolean awaitsAssessment() {
        return planId != null && assessed == null && notAssessed == null;
    }

    void reached(UUID plan, SolvedPoint figures) {
        ended = true;
        planId = plan;
        solved = figures;
    }

    void failed(String reason) {
        ended = true;
        failure = reason;
    }

    void assessed(@Nullable ModelMedians figures, @Nullable String why) {
        assessed = figures;
        notAssessed = why;
    }

    /** Null where there is no plan. */
    @Nullable
    FrontierPoint point() {
        if (planId == null || solved == null) {
            return null;
        }
        return assessed == null
                ? new FrontierPoint(planId, solveJobId, targetPence, FrontierBasis.SOLVER, solved.inYearPence(),
                        solved.costPence(), solved, null, notAssessed)
                : new FrontierPoint(planId, solveJobId, targetPence, FrontierBasis.MODEL_MEDIAN,
                        assessed.inYearSavingPence(), assessed.costPence(), solved, assessed, null);
    }
}

package org.evenkeel.planning.solvejob;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.evenkeel.planning.platform.chronicle.ChronicleEntity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One request to solve a scenario. Every change is made under a lock of its row, whichever replica makes it. */
@Entity
@Table(name = "solve_job")
public class SolveJobEntity extends ChronicleEntity {

    @Column(name = "scenario_id", updatable = false)
    private UUID scenarioId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private SolvePurpose purpose;

    @Column(name = "from_plan_id", updatable = false)
    private @Nullable UUID fromPlanId;

    @Column(name = "frontier_id", updatable = false)
    private @Nullable UUID frontierId;

    @Column(name = "requested_by", updatable = false)
    private String requestedBy;

    @Enumerated(EnumType.STRING)
    private SolveStatus status;

    @Column(name = "started_at")
    private @Nullable Instant startedAt;

    @Column(name = "heartbeat_at")
    private @Nullable Instant heartbeatAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @Column(name = "stop_requested")
    private boolean stopRequested;

    private int attempts;

    @Column(name = "spent_milliseconds")
    private long spentMilliseconds;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable JobProgress progress;

    private @Nullable String failure;

    @Column(name = "plan_id")
    private @Nullable UUID planId;

    protected SolveJobEntity() {
    }

    SolveJobEntity(Instant createdAt, SolveOrder order, String requestedBy) {
        super(createdAt);
        this.scenarioId = order.scenarioId();
        this.purpose = order.purpose();
        this.fromPlanId = order.fromPlanId();
        this.frontierId = order.frontierId();
        this.requestedBy = requestedBy;
        this.status = SolveStatus.QUEUED;
    }

    UUID scenarioId() {
        return scenarioId;
    }

    SolvePurpose purpose() {
        return purpose;
    }

    @Nullable
    UUID fromPlanId() {
        return fromPlanId;
    }

    @Nullable
    UUID frontierId() {
        return frontierId;
    }

    @Nullable
    UUID planId() {
        return planId;
    }

    SolveStatus status() {
        return status;
    }

    boolean stopRequested() {
        return stopRequested;
    }

    int attempts() {
        return attempts;
    }

    long spentMilliseconds() {
        return spentMilliseconds;
    }

    @Nullable
    JobProgress progress() {
        return progress;
    }

    /** Taken up by a replica, for the first time or after another died. */
    void begin(Instant at) {
        status = SolveStatus.RUNNING;
        attempts++;
        heartbeatAt = at;
        if (startedAt == null) {
            startedAt = at;
        }
    }

    /** What the solving replica has come to. */
    void pulse(Instant at, long spent, @Nullable JobProgress reached) {
        heartbeatAt = at;
        spentMilliseconds = spent;
        if (reached != null) {
            progress = reached;
        }
    }

    void requestStop() {
        stopRequested = true;
    }

    void end(SolveStatus how, Instant at, @Nullable UUID plan) {
        status = how;
        finishedAt = at;
        planId = plan;
    }

    /** The best plan of a job that failed. */
    void keepBest(UUID plan) {
        planId = plan;
    }

    void fail(Instant at, String reason) {
        end(SolveStatus.FAILED, at, planId);
        failure = reason;
    }

    SolveJobResponse response() {
        return new SolveJobResponse(id(), scenarioId, purpose, fromPlanId, frontierId, status, createdAt(), startedAt, heartbeatAt, finishedAt, stopRequested,
                attempts, spentMilliseconds, progress, failure, planId);
    }
}

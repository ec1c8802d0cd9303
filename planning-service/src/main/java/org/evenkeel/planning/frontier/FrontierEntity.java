package org.evenkeel.planning.frontier;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.evenkeel.planning.platform.chronicle.ChronicleEntity;
import org.evenkeel.planning.scenario.Scenario;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One sweep. It is changed under a lock of its row, whichever replica ends a point. */
@Entity
@Table(name = "frontier")
public class FrontierEntity extends ChronicleEntity {

    @Column(name = "scenario_id", updatable = false)
    private UUID scenarioId;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private Scenario scenario;

    @Column(name = "base_job_id")
    private UUID baseJobId;

    @Column(name = "requested_by", updatable = false)
    private String requestedBy;

    @Enumerated(EnumType.STRING)
    private FrontierStatus status;

    @Column(updatable = false)
    private int wanted;

    @Column(name = "seconds_a_point", updatable = false)
    private int secondsAPoint;

    private @Nullable String failure;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable FrontierComparators comparators;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    protected FrontierEntity() {
    }

    FrontierEntity(Instant createdAt, UUID scenarioId, Scenario scenario, FrontierRequest request, String requestedBy) {
        super(createdAt);
        this.scenarioId = scenarioId;
        this.scenario = scenario;
        this.requestedBy = requestedBy;
        this.wanted = request.wanted();
        this.secondsAPoint = request.seconds();
        this.status = FrontierStatus.RUNNING;
    }

    void begunBy(UUID job) {
        baseJobId = job;
    }

    UUID scenarioId() {
        return scenarioId;
    }

    Scenario scenario() {
        return scenario;
    }

    UUID baseJobId() {
        return baseJobId;
    }

    FrontierStatus status() {
        return status;
    }

    int wanted() {
        return wanted;
    }

    int secondsAPoint() {
        return secondsAPoint;
    }

    @Nullable
    String failure() {
        return failure;
    }

    @Nullable
    FrontierComparators comparators() {
        return comparators;
    }

    void compare(FrontierComparators beside) {
        comparators = beside;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    void end(FrontierStatus how, Instant at, @Nullable String why) {
        status = how;
        endedAt = at;
        failure = why;
    }

    FrontierSummary summary() {
        return new FrontierSummary(id(), scenarioId, scenario.name(), status, wanted, createdAt(), endedAt);
    }
}

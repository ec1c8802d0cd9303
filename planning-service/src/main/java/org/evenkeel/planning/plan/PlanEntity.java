package org.evenkeel.planning.plan;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.evenkeel.planning.platform.chronicle.ChronicleEntity;

/** A plan: its content never changes, and is kept to the byte with its digest. */
@Entity
@Table(name = "plan")
public class PlanEntity extends ChronicleEntity {

    @Column(name = "scenario_id", updatable = false)
    private UUID scenarioId;

    @Column(name = "solve_job_id", updatable = false)
    private UUID solveJobId;

    @Enumerated(EnumType.STRING)
    private PlanStatus status;

    @Column(updatable = false)
    private String content;

    @Column(name = "content_sha256", updatable = false)
    private String contentSha256;

    protected PlanEntity() {
    }

    PlanEntity(Instant createdAt, PlanOrigin origin, String content, String contentSha256) {
        super(createdAt);
        this.scenarioId = origin.scenarioId();
        this.solveJobId = origin.solveJobId();
        this.status = PlanStatus.DRAFT;
        this.content = content;
        this.contentSha256 = contentSha256;
    }

    UUID scenarioId() {
        return scenarioId;
    }

    UUID solveJobId() {
        return solveJobId;
    }

    PlanStatus status() {
        return status;
    }

    String content() {
        return content;
    }

    String contentSha256() {
        return contentSha256;
    }
}

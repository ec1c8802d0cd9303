package org.evenkeel.planning.plan;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Table;

import org.evenkeel.planning.platform.chronicle.ChronicleEntity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

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

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private PlanHeadline headline;

    @Basic(fetch = FetchType.LAZY)
    @Column(updatable = false)
    private String content;

    @Column(name = "content_sha256", updatable = false)
    private String contentSha256;

    protected PlanEntity() {
    }

    PlanEntity(Instant createdAt, PlanOrigin origin, PlanHeadline headline, String content, String contentSha256) {
        super(createdAt);
        this.scenarioId = origin.scenarioId();
        this.solveJobId = origin.solveJobId();
        this.status = PlanStatus.DRAFT;
        this.headline = headline;
        this.content = content;
        this.contentSha256 = contentSha256;
    }

    String content() {
        return content;
    }

    PlanSummary summary() {
        return new PlanSummary(id(), scenarioId, solveJobId, status, createdAt(), headline.scenarioName(), headline.year(),
                headline.figures());
    }

    PlanResponse response(PlanContent read) {
        return new PlanResponse(id(), scenarioId, solveJobId, status, createdAt(), contentSha256, read);
    }
}

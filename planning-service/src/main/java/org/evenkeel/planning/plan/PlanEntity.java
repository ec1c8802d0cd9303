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
import org.evenkeel.planning.platform.storage.Sha256;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A plan: its content never changes, and is kept to the byte with its digest. Where it stands changes. */
@Entity
@Table(name = "plan")
public class PlanEntity extends ChronicleEntity {

    @Column(name = "scenario_id", updatable = false)
    private UUID scenarioId;

    @Column(name = "solve_job_id", updatable = false)
    private UUID solveJobId;

    @Column(name = "frontier_id", updatable = false)
    private @Nullable UUID frontierId;

    @Enumerated(EnumType.STRING)
    private PlanStatus status;

    @Column(name = "lineage_id")
    private UUID lineageId;

    @Column(name = "lineage_version")
    private int lineageVersion;

    @Column(name = "previous_id")
    private @Nullable UUID previousId;

    private @Nullable String because;

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

    PlanEntity(Instant createdAt, PlanOrigin origin, PlanHeadline headline, String content) {
        super(createdAt);
        this.scenarioId = origin.scenarioId();
        this.solveJobId = origin.solveJobId();
        this.frontierId = origin.frontierId();
        this.status = PlanStatus.DRAFT;
        this.lineageId = id();
        this.lineageVersion = 1;
        this.headline = headline;
        this.content = content;
        this.contentSha256 = Sha256.of(content);
    }

    String content() {
        return content;
    }

    boolean isAsKept() {
        return Sha256.of(content).equals(contentSha256);
    }

    void move(PlanStatus next) {
        if (!status.mayBecome(next)) {
            throw new IllegalStateException("The plan " + id() + " is " + status + " and cannot become " + next + ".");
        }
        status = next;
    }

    void follow(PlanEntity previous, String why) {
        lineageId = previous.lineageId;
        lineageVersion = previous.lineageVersion + 1;
        previousId = previous.id();
        because = why;
    }

    PlanLineage lineage() {
        return new PlanLineage(lineageId, lineageVersion, previousId, because);
    }

    PlanStanding standing() {
        return new PlanStanding(id(), lineage(), status, version(), contentSha256, headline.scenarioName(), headline.year());
    }

    PlanSummary summary() {
        return new PlanSummary(id(), scenarioId, solveJobId, status, lineageId, lineageVersion, createdAt(),
                headline.scenarioName(), headline.year(), headline.figures());
    }

    PlanResponse response(PlanContent read) {
        return new PlanResponse(id(), scenarioId, solveJobId, status, lineageId, lineageVersion, previousId, because,
                createdAt(), contentSha256, read);
    }
}

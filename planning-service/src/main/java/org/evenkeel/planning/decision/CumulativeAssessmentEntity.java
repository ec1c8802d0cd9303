package org.evenkeel.planning.decision;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.evenkeel.planning.platform.chronicle.ChronicleEntity;

/** A cumulative assessment of a plan. What was said is never taken back. */
@Entity
@Table(name = "plan_cumulative_assessment")
public class CumulativeAssessmentEntity extends ChronicleEntity {

    @Column(name = "plan_id", updatable = false)
    private UUID planId;

    @Column(name = "assessed_by", updatable = false)
    private String assessedBy;

    @Column(updatable = false)
    private String statement;

    protected CumulativeAssessmentEntity() {
    }

    CumulativeAssessmentEntity(Instant createdAt, UUID planId, String assessedBy, String statement) {
        super(createdAt);
        this.planId = planId;
        this.assessedBy = assessedBy;
        this.statement = statement;
    }

    CumulativeAssessmentResponse response() {
        return new CumulativeAssessmentResponse(assessedBy, createdAt(), statement);
    }
}

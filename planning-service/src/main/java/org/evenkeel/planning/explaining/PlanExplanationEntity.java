package org.evenkeel.planning.explaining;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.evenkeel.planning.explanation.ExplanationAnswer;
import org.evenkeel.planning.platform.chronicle.ChronicleEntity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One question about a plan. */
@Entity
@Table(name = "plan_explanation")
public class PlanExplanationEntity extends ChronicleEntity {

    @Column(name = "plan_id", updatable = false)
    private UUID planId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ExplanationKind kind;

    @Column(updatable = false)
    private @Nullable String measure;

    @Column(updatable = false)
    private @Nullable String option;

    @Column(name = "start_month", updatable = false)
    private @Nullable Integer startMonth;

    @Column(name = "requested_by", updatable = false)
    private String requestedBy;

    @Enumerated(EnumType.STRING)
    private ExplanationStatus status;

    private int attempts;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable ExplanationAnswer answer;

    private @Nullable String failure;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    protected PlanExplanationEntity() {
    }

    PlanExplanationEntity(Instant createdAt, UUID planId, ExplanationRequest request, String requestedBy) {
        super(createdAt);
        this.planId = planId;
        this.kind = request.kind();
        this.measure = request.measure();
        this.option = request.option();
        this.startMonth = request.startMonth();
        this.requestedBy = requestedBy;
        this.status = ExplanationStatus.QUEUED;
    }

    ExplanationStatus status() {
        return status;
    }

    int begin() {
        attempts++;
        return attempts;
    }

    void answered(ExplanationAnswer found, Instant at) {
        status = ExplanationStatus.ANSWERED;
        answer = found;
        answeredAt = at;
    }

    void failed(String reason, Instant at) {
        status = ExplanationStatus.FAILED;
        failure = reason;
        answeredAt = at;
    }

    ExplanationResponse response() {
        return new ExplanationResponse(id(), planId, kind, measure, option, startMonth, status, createdAt(), answeredAt, answer,
                failure);
    }
}

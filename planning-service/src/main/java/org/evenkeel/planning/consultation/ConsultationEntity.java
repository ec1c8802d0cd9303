package org.evenkeel.planning.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.evenkeel.planning.platform.chronicle.ChronicleEntity;
import org.jspecify.annotations.Nullable;

/** One consultation on one measure, as far as engagement has told of it. */
@Entity
@Table(name = "consultation")
public class ConsultationEntity extends ChronicleEntity {

    @Column(name = "consultation_id", updatable = false)
    private UUID consultationId;

    @Column(name = "lineage_id", updatable = false)
    private UUID lineageId;

    /** The version that was consulted on: the one it closed on, where it went on under a later one. */
    @Column(name = "plan_id")
    private UUID planId;

    @Column(updatable = false)
    private String measure;

    @Column(name = "opened_on")
    private @Nullable LocalDate openedOn;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    private int responses;

    private int answered;

    @Column(name = "what_changed")
    private @Nullable String whatChanged;

    @Column(name = "changed_plan_id")
    private @Nullable UUID changedPlanId;

    @Column(name = "told_at")
    private Instant toldAt;

    protected ConsultationEntity() {
    }

    ConsultationEntity(Instant createdAt, UUID consultationId, ConsultedMeasure of) {
        super(createdAt);
        this.consultationId = consultationId;
        this.lineageId = of.lineageId();
        this.planId = of.planId();
        this.measure = of.measure();
        this.toldAt = createdAt;
    }

    void toldAt(Instant at) {
        toldAt = at;
    }

    void opened(LocalDate on) {
        openedOn = on;
    }

    void counted(int received, int answeredOfThem) {
        responses = received;
        answered = answeredOfThem;
    }

    void closed(LocalDate on, UUID version) {
        closedOn = on;
        planId = version;
    }

    void outcome(String changed, @Nullable UUID changedPlan) {
        whatChanged = changed;
        changedPlanId = changedPlan;
    }

    ToldConsultation told() {
        return new ToldConsultation(planId, measure, openedOn, closedOn, responses, answered, whatChanged, toldAt);
    }
}

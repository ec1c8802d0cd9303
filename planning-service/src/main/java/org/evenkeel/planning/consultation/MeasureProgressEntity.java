package org.evenkeel.planning.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.evenkeel.planning.platform.chronicle.ChronicleEntity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** How far a measure is carried out towards the people it affects, as engagement tells it. */
@Entity
@Table(name = "measure_progress")
public class MeasureProgressEntity extends ChronicleEntity {

    @Column(name = "lineage_id", updatable = false)
    private UUID lineageId;

    @Column(updatable = false)
    private String measure;

    /** Day on which the authority acknowledged, by establishment. */
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, LocalDate> notified;

    @Column(name = "notice_given_on")
    private @Nullable LocalDate noticeGivenOn;

    @Column(name = "employees_given_notice")
    private int employeesGivenNotice;

    @Column(name = "conversations_completed_on")
    private @Nullable LocalDate conversationsCompletedOn;

    @Column(name = "told_at")
    private Instant toldAt;

    protected MeasureProgressEntity() {
    }

    MeasureProgressEntity(Instant createdAt, UUID lineageId, String measure) {
        super(createdAt);
        this.lineageId = lineageId;
        this.measure = measure;
        this.notified = Map.of();
        this.toldAt = createdAt;
    }

    void toldAt(Instant at) {
        toldAt = at;
    }

    void notified(String establishment, LocalDate on) {
        Map<String, LocalDate> all = new TreeMap<>(notified);
        all.put(establishment, on);
        notified = all;
    }

    void noticeGiven(LocalDate on, int employees) {
        noticeGivenOn = on;
        employeesGivenNotice = employees;
    }

    void conversationsCompleted(LocalDate on) {
        conversationsCompletedOn = on;
    }

    MeasureProgress progress() {
        return new MeasureProgress(measure, notified, noticeGivenOn, toldAt);
    }
}

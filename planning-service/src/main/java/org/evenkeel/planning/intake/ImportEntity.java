package org.evenkeel.planning.intake;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.evenkeel.planning.importing.ImportPreview;
import org.evenkeel.planning.platform.chronicle.ChronicleEntity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "savings_import")
public class ImportEntity extends ChronicleEntity {

    @Column(name = "file_name", updatable = false)
    private String fileName;

    @Column(name = "file_sha256", updatable = false)
    private String fileSha256;

    @Column(name = "planned_from", updatable = false)
    private LocalDate plannedFrom;

    @Enumerated(EnumType.STRING)
    private IntakeStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private PreviewSummary summary;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    protected ImportEntity() {
    }

    ImportEntity(Instant createdAt, Upload upload, ImportPreview preview) {
        super(createdAt);
        this.fileName = upload.fileName();
        this.fileSha256 = upload.sha256();
        this.plannedFrom = upload.options().plannedFrom();
        this.status = IntakeStatus.PREVIEWED;
        this.summary = PreviewSummary.of(preview);
    }

    IntakeStatus status() {
        return status;
    }

    void confirm(Instant at) {
        status = IntakeStatus.CONFIRMED;
        confirmedAt = at;
    }

    void discard() {
        status = IntakeStatus.DISCARDED;
    }

    ImportResponse response(ImportPreview preview) {
        return new ImportResponse(id(), status, fileName, fileSha256, plannedFrom, createdAt(), confirmedAt, preview);
    }

    ImportSummary summary() {
        return new ImportSummary(id(), status, fileName, fileSha256, plannedFrom, createdAt(), confirmedAt, summary.kind(),
                summary.source(), summary.totals());
    }
}

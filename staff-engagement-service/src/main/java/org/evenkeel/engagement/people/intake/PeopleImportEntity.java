package org.evenkeel.engagement.people.intake;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "people_import")
class PeopleImportEntity {

    @Id
    UUID id;

    @TenantId
    String organisation;

    @Version
    long version;

    @Column(name = "file_name", updatable = false)
    String fileName;

    @Column(name = "file_sha256", updatable = false)
    String fileSha256;

    @Enumerated(EnumType.STRING)
    PeopleImportStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    PeopleImportTotals totals;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    @Column(name = "confirmed_at")
    Instant confirmedAt;

    protected PeopleImportEntity() {
    }

    PeopleImportEntity(WorkforceUpload upload, PeopleImportTotals totals, Instant createdAt) {
        this.id = UUID.randomUUID();
        this.fileName = upload.fileName();
        this.fileSha256 = upload.sha256();
        this.status = PeopleImportStatus.PREVIEWED;
        this.totals = totals;
        // the database keeps microseconds, and a cursor must name what it keeps
        this.createdAt = createdAt.truncatedTo(ChronoUnit.MICROS);
    }

    PeopleImportResponse response() {
        return new PeopleImportResponse(id, status, fileName, fileSha256, createdAt, confirmedAt, totals);
    }
}

package org.evenkeel.planning.intake;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.evenkeel.planning.importing.ImportPreview;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/** What one import would bring: large, and read with that import only. */
@Entity
@Table(name = "import_preview")
public class ImportPreviewEntity {

    @Id
    @Column(name = "import_id")
    private UUID importId;

    @TenantId
    private String organisation;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private ImportPreview preview;

    protected ImportPreviewEntity() {
    }

    ImportPreviewEntity(UUID importId, ImportPreview preview) {
        this.importId = importId;
        this.preview = preview;
    }

    ImportPreview preview() {
        return preview;
    }
}

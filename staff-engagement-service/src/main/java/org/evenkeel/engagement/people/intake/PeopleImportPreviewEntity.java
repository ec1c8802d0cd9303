package org.evenkeel.engagement.people.intake;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.evenkeel.engagement.people.workforce.WorkforceRow;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/**
 * The rows of a list that nobody has confirmed yet. Deleted with the decision. Immutable, or all of them would be compared with
 * what
 * was read at every flush.
 */
@Entity
@Immutable
@Table(name = "people_import_preview")
class PeopleImportPreviewEntity {

    @Id
    @Column(name = "import_id")
    UUID importId;

    @TenantId
    String organisation;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    List<WorkforceRow> rows;

    protected PeopleImportPreviewEntity() {
    }

    PeopleImportPreviewEntity(UUID importId, List<WorkforceRow> rows) {
        this.importId = importId;
        this.rows = rows;
    }
}

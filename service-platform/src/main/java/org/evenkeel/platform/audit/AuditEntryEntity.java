package org.evenkeel.platform.audit;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** One row of the trail. The database refuses to change or delete it. */
@Entity
@Immutable
@Table(name = "audit_entry")
class AuditEntryEntity {

    @Id
    UUID id;

    @TenantId
    String organisation;

    Instant at;

    String actor;

    String action;

    @Column(name = "subject_type")
    String subjectType;

    @Column(name = "subject_id")
    String subjectId;

    @Nullable
    @ColumnTransformer(write = "?::jsonb", read = "before::text")
    String before;

    @Nullable
    @ColumnTransformer(write = "?::jsonb", read = "after::text")
    String after;

    @Column(name = "request_id")
    String requestId;
}

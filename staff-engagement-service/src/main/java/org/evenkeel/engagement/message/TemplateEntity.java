package org.evenkeel.engagement.message;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.TenantId;

/** A template of the organisation. */
@Entity
@Table(name = "message_template")
class TemplateEntity {

    @Id
    UUID id;

    @TenantId
    String organisation;

    @Version
    long version;

    String name;

    String subject;

    String text;

    @Column(name = "changed_by")
    String changedBy;

    @Column(name = "changed_at")
    Instant changedAt;
}

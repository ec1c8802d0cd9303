package org.evenkeel.engagement.delivery;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.TenantId;

/** One word that was sent to many; read by whoever opens its link. */
@Entity
@Table(name = "mailing")
class MailingEntity {

    @Id
    UUID id;

    @TenantId
    String organisation;

    /** Of whatever feature sent it. */
    String purpose;

    String subject;

    String text;

    @Column(name = "queued_at")
    Instant queuedAt;
}

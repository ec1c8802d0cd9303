package org.evenkeel.engagement.delivery;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** One mail to one person. */
@Entity
@Table(name = "mail")
class MailEntity {

    @Id
    UUID id;

    @TenantId
    String organisation;

    @Column(name = "mailing_id")
    UUID mailingId;

    @Column(name = "person_id")
    UUID personId;

    String address;

    @Enumerated(EnumType.STRING)
    MailStatus status;

    int attempts;

    /** How often its outcome was uncertain. */
    int uncertain;

    @Nullable
    @Column(name = "due_at")
    Instant dueAt;

    @Nullable
    @Column(name = "taken_at")
    Instant takenAt;

    @Nullable
    @Column(name = "sent_at")
    Instant sentAt;

    @Nullable
    String problem;

    @Nullable
    @Column(name = "acknowledged_at")
    Instant acknowledgedAt;

    /** The same at every attempt, so that whoever gets it twice can tell. */
    String messageId() {
        return "<" + id + "@even-keel>";
    }
}

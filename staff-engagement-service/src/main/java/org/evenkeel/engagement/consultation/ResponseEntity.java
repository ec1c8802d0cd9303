package org.evenkeel.engagement.consultation;

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

/** One response to a consultation, and its written answer. */
@Entity
@Table(name = "consultation_response")
class ResponseEntity {

    @Id
    UUID id;

    @TenantId
    String organisation;

    @Column(name = "consultation_id")
    UUID consultationId;

    @Enumerated(EnumType.STRING)
    ConsultedAudience audience;

    String text;

    String author;

    /** Who of the workforce list; null for whoever is not on it, and after erasure. */
    @Nullable
    @Column(name = "author_person")
    UUID authorPerson;

    @Column(name = "received_at")
    Instant receivedAt;

    @Nullable
    String answer;

    @Nullable
    @Column(name = "answered_by")
    String answeredBy;

    @Nullable
    @Column(name = "answered_at")
    Instant answeredAt;
}

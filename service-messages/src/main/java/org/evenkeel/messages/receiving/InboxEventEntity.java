package org.evenkeel.messages.receiving;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.evenkeel.messages.Destination;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** An event that was applied. The database refuses to change or delete it. */
@Entity
@Immutable
@Table(name = "inbox_event")
class InboxEventEntity {

    @Id
    UUID id;

    @TenantId
    String organisation;

    @Enumerated(EnumType.STRING)
    Destination source;

    String stream;

    long sequence;

    String type;

    String actor;

    @Column(name = "occurred_at")
    Instant occurredAt;

    @Column(name = "applied_at")
    Instant appliedAt;
}

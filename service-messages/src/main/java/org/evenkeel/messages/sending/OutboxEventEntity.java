package org.evenkeel.messages.sending;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.evenkeel.messages.Destination;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** An event for another service, as it was when it was added, and how its delivery fares. */
@Entity
@Table(name = "outbox_event")
class OutboxEventEntity {

    @Id
    UUID id;

    @TenantId
    String organisation;

    @Enumerated(EnumType.STRING)
    Destination destination;

    String stream;

    long sequence;

    String type;

    String payload;

    String actor;

    @Column(name = "request_id")
    String requestId;

    @Column(name = "occurred_at")
    Instant occurredAt;

    @Enumerated(EnumType.STRING)
    OutboxStatus status;

    /** Failures of its own: while it was not heard, they stay as they are. */
    int attempts;

    /** How often in a row the receiver did not hear of it. */
    int unheard;

    @Column(name = "next_attempt_at")
    Instant nextAttemptAt;

    @Nullable
    @Column(name = "last_error")
    String lastError;

    @Nullable
    @Column(name = "delivered_at")
    Instant deliveredAt;
}

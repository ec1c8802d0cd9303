package org.evenkeel.engagement.consultation;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** That the authority acknowledged the redundancies of one establishment. */
@Entity
@Immutable
@Table(name = "consultation_notification")
class NotificationEntity {

    @Id
    UUID id;

    @TenantId
    String organisation;

    @Column(name = "consultation_id")
    UUID consultationId;

    String establishment;

    @Column(name = "acknowledged_on")
    LocalDate acknowledgedOn;

    String reference;
}

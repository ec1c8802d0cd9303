package org.evenkeel.engagement.reminder;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.TenantId;

/** That somebody was reminded. */
@Entity
@Table(name = "reminder")
class ReminderEntity {

    @Id
    UUID id;

    @TenantId
    String organisation;

    @Column(name = "touchpoint_id")
    UUID touchpointId;

    @Enumerated(EnumType.STRING)
    ReminderKind kind;

    @Column(name = "person_id")
    UUID personId;

    @Column(name = "reminded_on")
    LocalDate remindedOn;
}

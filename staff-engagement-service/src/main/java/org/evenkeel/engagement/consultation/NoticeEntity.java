package org.evenkeel.engagement.consultation;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** That notice was given to so many employees. */
@Entity
@Immutable
@Table(name = "consultation_notice")
class NoticeEntity {

    @Id
    UUID id;

    @TenantId
    String organisation;

    @Column(name = "consultation_id")
    UUID consultationId;

    @Column(name = "given_on")
    LocalDate givenOn;

    int employees;
}

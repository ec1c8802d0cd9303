package org.evenkeel.engagement.promise;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

@Entity
@Immutable
@Table(name = "promise_evidence")
class EvidenceEntity {

    @Id
    UUID id;

    @TenantId
    String organisation;

    @Column(name = "promise_id")
    UUID promiseId;

    @Enumerated(EnumType.STRING)
    EvidenceShows shows;

    @Column(name = "on_day")
    LocalDate onDay;

    String text;

    @Column(name = "recorded_by")
    String recordedBy;

    PromiseEvidence evidence() {
        return new PromiseEvidence(shows, onDay, text);
    }
}

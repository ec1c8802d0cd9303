package org.evenkeel.engagement.readiness;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.TenantId;

@Entity
@Table(name = "readiness_assessment")
class AssessmentEntity {

    @Id
    UUID id;

    @TenantId
    String organisation;

    @Enumerated(EnumType.STRING)
    LeadingTeam team;

    @Column(name = "person_id")
    UUID personId;

    @Column(name = "assessed_on")
    LocalDate assessedOn;

    int trust;

    int openness;

    @Column(name = "conflict_handled")
    int conflictHandled;

    @Column(name = "decisions_kept")
    int decisionsKept;

    int load;

    void take(SelfAssessmentRequest said) {
        trust = said.trust();
        openness = said.openness();
        conflictHandled = said.conflictHandled();
        decisionsKept = said.decisionsKept();
        load = said.load();
    }
}

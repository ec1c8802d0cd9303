package org.evenkeel.engagement.consultation;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** The consultation on one measure. */
@Entity
@Table(name = "consultation")
class ConsultationEntity {

    @Id
    UUID id;

    @TenantId
    String organisation;

    @Version
    long version;

    @Column(name = "lineage_id")
    UUID lineageId;

    @Column(name = "plan_id")
    UUID planId;

    String measure;

    /** From 1; another where a later version goes deeper than the one that was consulted on. */
    int round;

    String title;

    boolean restricted;

    @Convert(converter = TermsConverter.class)
    @ColumnTransformer(write = "?::jsonb", read = "terms::text")
    ConsultationTerms terms;

    /** Null while only a version has it that the board has not authorised to consult. */
    @Nullable
    @Column(name = "authorised_on")
    LocalDate authorisedOn;

    @Nullable
    @Column(name = "approved_on")
    LocalDate approvedOn;

    @Enumerated(EnumType.STRING)
    ConsultationStatus status;

    @Nullable
    @Column(name = "opened_on")
    LocalDate openedOn;

    @Nullable
    @Column(name = "closed_on")
    LocalDate closedOn;

    @Nullable
    @Column(name = "complete_because")
    String completeBecause;

    @Nullable
    @Column(name = "what_changed")
    String whatChanged;

    @Nullable
    @Column(name = "changed_plan_id")
    UUID changedPlanId;

    int responses;

    int answered;

    String stream() {
        return "plan:" + lineageId;
    }
}

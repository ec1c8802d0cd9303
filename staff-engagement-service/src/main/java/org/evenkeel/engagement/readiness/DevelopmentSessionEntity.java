package org.evenkeel.engagement.readiness;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "development_session")
class DevelopmentSessionEntity {

    @Id
    UUID id;

    @TenantId
    String organisation;

    @Version
    long version;

    @Enumerated(EnumType.STRING)
    LeadingTeam team;

    String title;

    String purpose;

    @Column(name = "planned_on")
    LocalDate plannedOn;

    @Nullable
    @Column(name = "held_on")
    LocalDate heldOn;

    boolean cancelled;

    @Nullable
    String facilitator;

    @Nullable
    @Column(name = "why_outside")
    String whyOutside;

    @Column(name = "cost_pence")
    long costPence;

    SessionEffect effect() {
        return new SessionEffect(team, heldOn == null ? plannedOn : heldOn, facilitator != null);
    }

    DevelopmentSessionResponse response() {
        return new DevelopmentSessionResponse(id, team, title, purpose, plannedOn, heldOn, cancelled, facilitator, whyOutside,
                costPence);
    }
}

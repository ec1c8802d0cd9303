package org.evenkeel.planning.decision;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.evenkeel.planning.platform.chronicle.ChronicleEntity;
import org.jspecify.annotations.Nullable;

/** The board's leave for an officer to authorise consultation in its place. */
@Entity
@Table(name = "delegation")
public class DelegationEntity extends ChronicleEntity {

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private BoardDecision decision;

    @Column(updatable = false)
    private String officer;

    @Column(name = "from_day", updatable = false)
    private LocalDate fromDay;

    @Column(name = "until_day", updatable = false)
    private LocalDate untilDay;

    @Column(updatable = false)
    private String minute;

    @Column(updatable = false)
    private String person;

    @Column(name = "person_name", updatable = false)
    private String personName;

    @Column(name = "revoked_by")
    private @Nullable String revokedBy;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    protected DelegationEntity() {
    }

    DelegationEntity(Instant createdAt, DelegationRequest asked, Person by) {
        super(createdAt);
        this.decision = asked.decision();
        this.officer = asked.officer();
        this.fromDay = asked.from();
        this.untilDay = asked.until();
        this.minute = asked.minute();
        this.person = by.id();
        this.personName = by.name();
    }

    boolean isRevoked() {
        return revokedAt != null;
    }

    void revoke(Instant at, Person by) {
        revokedAt = at;
        revokedBy = by.name();
    }

    /** Both days are within. */
    boolean holdsOn(LocalDate day) {
        return revokedAt == null && !day.isBefore(fromDay) && !day.isAfter(untilDay);
    }

    boolean isFor(Person someone) {
        return officer.equals(someone.name());
    }

    DelegationResponse response() {
        return new DelegationResponse(id(), decision, officer, fromDay, untilDay, minute, personName, createdAt(), revokedBy,
                revokedAt);
    }
}

package org.evenkeel.planning.decision;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.evenkeel.planning.platform.chronicle.ChronicleEntity;
import org.jspecify.annotations.Nullable;

/** An interest declared in a plan. What was declared is never taken back. */
@Entity
@Table(name = "plan_conflict")
public class PlanConflictEntity extends ChronicleEntity {

    @Column(name = "plan_id", updatable = false)
    private UUID planId;

    @Column(updatable = false)
    private String person;

    @Column(name = "person_name", updatable = false)
    private String personName;

    @Column(updatable = false)
    private boolean trustee;

    @Column(updatable = false)
    private @Nullable String measure;

    @Column(updatable = false)
    private String interest;

    @Column(updatable = false)
    private boolean withdraws;

    protected PlanConflictEntity() {
    }

    PlanConflictEntity(Instant createdAt, UUID planId, ConflictDeclared declared) {
        super(createdAt);
        this.planId = planId;
        this.person = declared.person().id();
        this.personName = declared.person().name();
        this.trustee = declared.person().trustee();
        this.measure = declared.measure();
        this.interest = declared.interest();
        this.withdraws = declared.withdraws();
    }

    ConflictDeclared declared() {
        return new ConflictDeclared(new Person(person, personName, trustee), measure, interest, withdraws, createdAt());
    }

    ConflictResponse response() {
        return new ConflictResponse(personName, trustee, measure, interest, withdraws, createdAt());
    }
}

package org.evenkeel.planning.decision;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.evenkeel.planning.platform.chronicle.ChronicleEntity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A step of a plan. The database refuses to change it, or to take it twice. */
@Entity
@Table(name = "plan_decision")
public class PlanDecisionEntity extends ChronicleEntity {

    @Column(name = "plan_id", updatable = false)
    private UUID planId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Decision decision;

    @Column(updatable = false)
    private String person;

    @Column(name = "person_name", updatable = false)
    private String personName;

    @Column(name = "content_sha256", updatable = false)
    private String contentSha256;

    @Column(updatable = false)
    private @Nullable String text;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private DecisionParticulars particulars;

    protected PlanDecisionEntity() {
    }

    PlanDecisionEntity(Instant createdAt, UUID planId, DecisionMade made) {
        super(createdAt);
        this.planId = planId;
        this.decision = made.decision();
        this.person = made.by().id();
        this.personName = made.by().name();
        this.contentSha256 = made.contentSha256();
        this.text = made.text();
        this.particulars = made.particulars();
    }

    DecisionMade made() {
        return new DecisionMade(decision, new Person(person, personName, false), createdAt(), contentSha256, text,
                particulars);
    }
}

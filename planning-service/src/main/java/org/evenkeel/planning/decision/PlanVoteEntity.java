package org.evenkeel.planning.decision;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.evenkeel.planning.platform.chronicle.ChronicleEntity;
import org.jspecify.annotations.Nullable;

/** How one trustee votes on one decision. */
@Entity
@Table(name = "plan_vote")
public class PlanVoteEntity extends ChronicleEntity {

    @Column(name = "plan_id", updatable = false)
    private UUID planId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private BoardDecision decision;

    @Column(updatable = false)
    private String person;

    @Column(name = "person_name", updatable = false)
    private String personName;

    @Enumerated(EnumType.STRING)
    private Vote vote;

    private @Nullable String dissent;

    @Column(name = "cast_at")
    private Instant castAt;

    protected PlanVoteEntity() {
    }

    PlanVoteEntity(Instant createdAt, UUID planId, BoardDecision decision, Person by) {
        super(createdAt);
        this.planId = planId;
        this.decision = decision;
        this.person = by.id();
        this.personName = by.name();
        this.castAt = createdAt;
    }

    void cast(Instant at, Vote how, @Nullable String dissenting) {
        castAt = at;
        vote = how;
        dissent = dissenting;
    }

    VoteCast cast() {
        return new VoteCast(decision, new Person(person, personName, true), vote, dissent, castAt);
    }
}

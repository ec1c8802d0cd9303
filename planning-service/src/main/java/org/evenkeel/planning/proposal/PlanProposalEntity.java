package org.evenkeel.planning.proposal;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.evenkeel.planning.platform.chronicle.ChronicleEntity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a plan proposes, frozen when it was proposed. The database refuses to change it. */
@Entity
@Table(name = "plan_proposal")
public class PlanProposalEntity extends ChronicleEntity {

    @Column(name = "plan_id", updatable = false)
    private UUID planId;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private PlanProposal proposal;

    protected PlanProposalEntity() {
    }

    PlanProposalEntity(Instant createdAt, UUID planId, PlanProposal proposal) {
        super(createdAt);
        this.planId = planId;
        this.proposal = proposal;
    }

    PlanProposal proposal() {
        return proposal;
    }
}

package org.evenkeel.planning.decision;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.evenkeel.planning.baseline.Organisation;
import org.evenkeel.planning.consultation.ConsultationService;
import org.evenkeel.planning.organisation.OrganisationService;
import org.evenkeel.planning.plan.PlanLifecycle;
import org.evenkeel.planning.plan.PlanStanding;
import org.evenkeel.planning.proposal.PlanProposal;
import org.evenkeel.planning.proposal.PlanProposals;
import org.evenkeel.planning.restriction.Circles;

/** What is on record about decisions: read as one file of a plan, added to, never changed. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DecisionRecord {

    @Inject
    EntityManager entities;

    @Inject
    PlanLifecycle plans;

    @Inject
    PlanProposals proposals;

    @Inject
    ConsultationService consultations;

    @Inject
    Circles circles;

    @Inject
    AssessedPlans assessed;

    @Inject
    OrganisationService organisation;

    @Inject
    Clock clock;

    /** Everything decisions on the plan are judged by, as it stands. */
    DecisionFile file(UUID plan) {
        PlanStanding standing = plans.standing(plan);
        PlanProposal proposal = proposals.of(plan);
        Organisation whole = organisation.find().orElse(null);
        return new DecisionFile(standing, proposal, made(plan),
                new Conflicts(conflicts(plan), proposal.taken(), circles.holders(proposal.taken())),
                votes(plan), whole == null ? null : whole.boardMembers(), whole == null ? null : whole.quorum(),
                consultations.standings(standing, proposal), assessed.rules(plan, proposal));
    }

    void add(UUID plan, DecisionMade made) {
        entities.persist(new PlanDecisionEntity(made.at(), plan, made));
        entities.flush();
    }

    ConflictResponse add(UUID plan, ConflictDeclared declared) {
        PlanConflictEntity row = new PlanConflictEntity(declared.at(), plan, declared);
        entities.persist(row);
        entities.flush();
        return row.response();
    }

    List<ConflictResponse> conflictsShown(UUID plan) {
        return conflictRows(plan).stream().map(PlanConflictEntity::response).toList();
    }

    /** One a trustee and decision: a second takes the place of the first. */
    VoteCast vote(UUID plan, Person by, VoteRequest asked) {
        PlanVoteEntity row = voteRows(plan).stream()
                .filter(one -> one.cast().decision() == asked.decision() && one.cast().by().id().equals(by.id())).findFirst()
                .orElseGet(() -> new PlanVoteEntity(clock.instant(), plan, asked.decision(), by));
        row.cast(clock.instant(), asked.vote(), asked.dissent());
        entities.persist(row);
        entities.flush();
        return row.cast();
    }

    /** The steps taken on the plan, in order. */
    List<DecisionMade> made(UUID plan) {
        return entities.createQuery("from PlanDecisionEntity where planId = :plan order by createdAt, id",
                PlanDecisionEntity.class).setParameter("plan", plan).getResultStream().map(PlanDecisionEntity::made).toList();
    }

    private List<ConflictDeclared> conflicts(UUID plan) {
        return conflictRows(plan).stream().map(PlanConflictEntity::declared).toList();
    }

    private List<PlanConflictEntity> conflictRows(UUID plan) {
        return entities.createQuery("from PlanConflictEntity where planId = :plan order by createdAt, id",
                PlanConflictEntity.class).setParameter("plan", plan).getResultList();
    }

    private List<VoteCast> votes(UUID plan) {
        return voteRows(plan).stream().map(PlanVoteEntity::cast).toList();
    }

    private List<PlanVoteEntity> voteRows(UUID plan) {
        return entities.createQuery("from PlanVoteEntity where planId = :plan order by createdAt, id", PlanVoteEntity.class)
                .setParameter("plan", plan).getResultList();
    }
}

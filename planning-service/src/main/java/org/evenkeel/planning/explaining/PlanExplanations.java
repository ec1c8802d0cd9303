package org.evenkeel.planning.explaining;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.evenkeel.planning.explanation.ExplanationAnswer;
import org.evenkeel.planning.platform.chronicle.Chronicle;
import org.evenkeel.platform.audit.AuditTrail;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.security.Actor;

/** The rows of explanations. Each method is one short transaction. */
@ApplicationScoped
class PlanExplanations {

    static final String THING = "explanation";

    @Inject
    EntityManager entities;

    @Inject
    Chronicle chronicle;

    @Inject
    AuditTrail audit;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    /** The same question that is answered already, or under way. */
    @Transactional
    public Optional<ExplanationResponse> same(UUID plan, ExplanationRequest asked) {
        return entities.createQuery("""
                from PlanExplanationEntity where planId = :plan and kind = :kind and status <> :failed
                and measure is not distinct from :measure and option is not distinct from :option
                and startMonth is not distinct from :month order by createdAt""", PlanExplanationEntity.class)
                .setParameter("plan", plan).setParameter("kind", asked.kind())
                .setParameter("failed", ExplanationStatus.FAILED).setParameter("measure", asked.measure())
                .setParameter("option", asked.option()).setParameter("month", asked.startMonth())
                .setMaxResults(1).getResultStream().findFirst().map(PlanExplanationEntity::response);
    }

    @Transactional
    public ExplanationResponse add(UUID plan, ExplanationRequest asked) {
        PlanExplanationEntity row = new PlanExplanationEntity(clock.instant(), plan, asked, actor.id());
        entities.persist(row);
        entities.flush();
        audit.record("asked", THING, row.id().toString(), null, asked);
        return row.response();
    }

    @Transactional
    public Page<ExplanationResponse> list(UUID plan, PageRequest page) {
        return chronicle.list(PlanExplanationEntity.class, Map.of("planId", plan), page, PlanExplanationEntity::response);
    }

    /** @throws Refusal 404 where the plan has no such explanation */
    @Transactional
    public ExplanationResponse get(UUID plan, UUID id) {
        ExplanationResponse found = chronicle.get(PlanExplanationEntity.class, THING, id).response();
        if (!found.planId().equals(plan)) {
            throw Refusal.notFound(THING, id);
        }
        return found;
    }

    /** Takes a question up; empty where it has been answered. */
    @Transactional
    public Optional<ExplanationResponse> begin(UUID id, int mostAttempts) {
        PlanExplanationEntity row = locked(id);
        if (row.status() != ExplanationStatus.QUEUED) {
            return Optional.empty();
        }
        if (row.begin() > mostAttempts) {
            row.failed("%d replicas ended while they looked for the answer.".formatted(mostAttempts), clock.instant());
            return Optional.empty();
        }
        return Optional.of(row.response());
    }

    @Transactional
    public void answered(UUID id, ExplanationAnswer answer) {
        locked(id).answered(answer, clock.instant());
    }

    @Transactional
    public void failed(UUID id, String reason) {
        locked(id).failed(reason, clock.instant());
    }

    private PlanExplanationEntity locked(UUID id) {
        return entities.createQuery("from PlanExplanationEntity where id = :id", PlanExplanationEntity.class)
                .setParameter("id", id).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst()
                .orElseThrow(() -> Refusal.notFound(THING, id));
    }
}

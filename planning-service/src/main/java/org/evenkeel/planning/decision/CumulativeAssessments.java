package org.evenkeel.planning.decision;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.evenkeel.planning.plan.PlanLifecycle;
import org.evenkeel.planning.plan.PlanStanding;
import org.evenkeel.platform.audit.AuditTrail;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.security.Actor;

/** Cumulative assessments of plans: recorded while something is still to be decided, never changed. */
@ApplicationScoped
public class CumulativeAssessments {

    @Inject
    EntityManager entities;

    @Inject
    PlanLifecycle plans;

    @Inject
    AuditTrail audit;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    /** @throws Refusal 404, 409 where nothing more is decided on the plan */
    @Transactional
    public CumulativeAssessmentResponse record(UUID plan, CumulativeAssessmentRequest asked) {
        PlanStanding standing = plans.standing(plan);
        if (standing.status().hasEnded()) {
            throw new Refusal(DecisionProblem.WRONG_ORDER,
                    "The plan is %s; nothing more is decided on it. Assess a plan still to be decided on."
                            .formatted(standing.status().inWords()));
        }
        CumulativeAssessmentEntity row = new CumulativeAssessmentEntity(clock.instant(), plan, actor.name(), asked.statement());
        entities.persist(row);
        entities.flush();
        audit.record("assessed together", DecisionSteps.THING, plan.toString(), null, row.response());
        return row.response();
    }

    /** @throws Refusal 404 */
    @Transactional
    public CumulativeAssessmentsResponse of(UUID plan) {
        plans.standing(plan);
        return new CumulativeAssessmentsResponse(rows(plan).stream().map(CumulativeAssessmentEntity::response).toList());
    }

    boolean recorded(UUID plan) {
        return !rows(plan).isEmpty();
    }

    private List<CumulativeAssessmentEntity> rows(UUID plan) {
        return entities.createQuery("from CumulativeAssessmentEntity where planId = :plan order by createdAt, id",
                CumulativeAssessmentEntity.class).setParameter("plan", plan).getResultList();
    }
}

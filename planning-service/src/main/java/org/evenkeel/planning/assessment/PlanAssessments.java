package org.evenkeel.planning.assessment;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;

import org.evenkeel.planning.plan.PlanService;
import org.evenkeel.platform.audit.AuditTrail;
import org.evenkeel.platform.paging.Cursor;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.problem.Refusal;

/** Keeps assessments of plans as they were answered. */
@ApplicationScoped
public class PlanAssessments {

    @Inject
    EntityManager entities;

    @Inject
    AuditTrail audit;

    @Inject
    PlanService plans;

    @Inject
    Clock clock;

    @Transactional
    PlanAssessmentResponse keep(UUID planId, AssessmentContent content) {
        PlanAssessmentEntity row = new PlanAssessmentEntity(clock.instant(), planId, content);
        entities.persist(row);
        entities.flush();
        audit.record("assessed", "plan", planId.toString(), null, new KeptUnder(row.id(), content.plan().assessmentId()));
        return row.response();
    }

    /**
     * Newest first.
     *
     * @throws Refusal 404 where there is no such plan
     */
    @Transactional
    Page<PlanAssessmentResponse> list(UUID planId, PageRequest page) {
        plans.get(planId);
        String older = page.cursor().isPresent() ? "and (createdAt < :at or createdAt = :at and id < :id) " : "";
        TypedQuery<PlanAssessmentEntity> query = entities.createQuery(
                "from PlanAssessmentEntity where planId = :plan %sorder by createdAt desc, id desc".formatted(older),
                PlanAssessmentEntity.class).setParameter("plan", planId);
        page.cursor().ifPresent(cursor -> query.setParameter("at", at(cursor)).setParameter("id", cursor.id()));
        List<PlanAssessmentEntity> rows = query.setMaxResults(page.rowsToRead()).getResultList();
        return Page.of(rows, page, row -> new Cursor(row.createdAt().toString(), row.id()), PlanAssessmentEntity::response);
    }

    private static Instant at(Cursor cursor) {
        try {
            return Instant.parse(cursor.key());
        } catch (DateTimeParseException notOfThisList) {
            throw Refusal.malformed("cursor belongs to another list. Take it from next of this list's page before.");
        }
    }

    /** Where an assessment is found: here, and in impact-service. */
    record KeptUnder(UUID id, UUID assessmentId) {
    }
}

package org.evenkeel.engagement.dignity;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.evenkeel.engagement.touchpoint.PlanLineages;
import org.evenkeel.platform.audit.AuditTrail;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.problem.Violation;
import org.evenkeel.platform.security.Actor;

/** Keeps the facts that dignity rules look at. Nothing is changed: what was wrong is replaced by what is right. */
@ApplicationScoped
public class DignityFactRecords {

    private static final String OF_PLAN = "from DignityFactEntity where lineageId = :lineage order by recordedAt desc, id desc";
    private static final int MOST = 1000;

    private final EntityManager entities;
    private final PlanLineages plans;
    private final AuditTrail audit;
    private final Actor actor;
    private final Clock clock;

    DignityFactRecords(EntityManager entities, PlanLineages plans, AuditTrail audit, Actor actor, Clock clock) {
        this.entities = entities;
        this.plans = plans;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** @throws Refusal 404 for a plan not known here, 422 where it replaces nothing, 409 where the record is full */
    @Transactional
    public DignityFactResponse add(DignityFactRequest request) {
        UUID lineage = lineage(request.planId());
        List<DignityFactEntity> before = rows(lineage);
        UUID replaces = request.replaces();
        if (replaces != null && before.stream().noneMatch(row -> row.id.equals(replaces))) {
            String message = "replaces (%s) is no record of this plan. Take its id from the list of facts.".formatted(replaces);
            throw Refusal.invalid(message, List.of(Violation.inBody("replaces", "unknown", message)));
        }
        if (before.size() >= MOST) {
            throw Refusal.conflict("This plan has %d records of facts, and no more are kept. Put several facts into one record."
                    .formatted(MOST));
        }
        DignityFactEntity row = new DignityFactEntity();
        row.id = UUID.randomUUID();
        row.lineageId = lineage;
        row.happened = request.clock() == DignityClock.ACTUAL;
        row.facts = request.facts();
        row.replaces = replaces;
        row.recordedBy = actor.name();
        row.recordedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        entities.persist(row);
        audit.record("recorded", "dignity-fact", row.id.toString(), null, request);
        return response(row);
    }

    /** The newest first. */
    @Transactional
    public List<DignityFactResponse> list(UUID plan) {
        return rows(lineage(plan)).stream().map(DignityFactRecords::response).toList();
    }

    /** What counts on one clock, all records together. */
    @Transactional(Transactional.TxType.MANDATORY)
    DignityFacts of(UUID lineage, DignityClock which) {
        List<DignityFactEntity> rows = rows(lineage);
        Set<UUID> replaced = rows.stream().map(row -> row.replaces).filter(Objects::nonNull).collect(Collectors.toSet());
        return DignityFacts.together(rows.stream().filter(row -> row.clock() == which && !replaced.contains(row.id))
                .map(row -> row.facts).toList());
    }

    private List<DignityFactEntity> rows(UUID lineage) {
        return entities.createQuery(OF_PLAN, DignityFactEntity.class).setParameter("lineage", lineage).getResultList();
    }

    private UUID lineage(UUID plan) {
        return plans.of(plan).orElseThrow(() -> Refusal.notFound("engagement plan of the plan", plan));
    }

    private static DignityFactResponse response(DignityFactEntity row) {
        return new DignityFactResponse(row.id, row.clock(), row.facts, row.replaces, row.recordedBy, row.recordedAt);
    }
}

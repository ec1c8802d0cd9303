package org.evenkeel.engagement.dignity;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.evenkeel.engagement.touchpoint.PlanLineages;
import org.evenkeel.platform.audit.AuditTrail;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.problem.Violation;
import org.evenkeel.platform.security.Actor;

/** Keeps who answers for a policy that is not kept, and who explains a preference. A law has no override. */
@ApplicationScoped
public class DignityOverrides {

    private final EntityManager entities;
    private final DignityCatalogue catalogue;
    private final PlanLineages plans;
    private final OverrideWitness witness;

    DignityOverrides(EntityManager entities, DignityCatalogue catalogue, PlanLineages plans, OverrideWitness witness) {
        this.entities = entities;
        this.catalogue = catalogue;
        this.plans = plans;
        this.witness = witness;
    }

    /** @throws Refusal 404 for a plan not known here; 422 for a law, and for what is no rule */
    @Transactional
    public DignityOverrideResponse give(DignityOverrideRequest request) {
        DignityRule rule = overridable(request.rule());
        DignityOverrideEntity row = witness.given(request, lineage(request.planId()));
        entities.persist(row);
        return response(row, rule.ruleClass());
    }

    /** The newest first. */
    @Transactional
    public List<DignityOverrideResponse> list(UUID plan) {
        return of(lineage(plan));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    List<DignityOverrideResponse> of(UUID lineage) {
        return entities
                .createQuery("from DignityOverrideEntity where lineageId = :lineage order by givenAt desc, id desc",
                        DignityOverrideEntity.class)
                .setParameter("lineage", lineage).getResultStream()
                .map(row -> response(row, catalogue.rule(row.rule).ruleClass())).toList();
    }

    private DignityRule overridable(String id) {
        DignityRule rule = catalogue.rules().stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
        if (rule == null) {
            refuse("unknown", "rule (%s) is none of the catalogue, D1 to D28. Take it from there.".formatted(id));
        } else if (rule.ruleClass() == DignityRule.RuleClass.LAW) {
            refuse("law", "rule (%s, %s) is law, and nobody can override a law. Mend what breaks it.".formatted(id,
                    rule.name()));
        }
        return catalogue.rule(id);
    }

    private UUID lineage(UUID plan) {
        return plans.of(plan).orElseThrow(() -> Refusal.notFound("engagement plan of the plan", plan));
    }

    private static void refuse(String code, String message) {
        throw Refusal.invalid(message, List.of(Violation.inBody("rule", code, message)));
    }

    private static DignityOverrideResponse response(DignityOverrideEntity row, DignityRule.RuleClass ruleClass) {
        return new DignityOverrideResponse(row.id, row.rule, ruleClass, row.measure, row.reason, row.givenByName, row.givenAt);
    }

    /** Who gives it, and when. */
    @ApplicationScoped
    static class OverrideWitness {

        private final AuditTrail audit;
        private final Actor actor;
        private final Clock clock;

        OverrideWitness(AuditTrail audit, Actor actor, Clock clock) {
            this.audit = audit;
            this.actor = actor;
            this.clock = clock;
        }

        DignityOverrideEntity given(DignityOverrideRequest request, UUID lineage) {
            DignityOverrideEntity row = new DignityOverrideEntity();
            row.id = UUID.randomUUID();
            row.lineageId = lineage;
            row.rule = request.rule();
            row.measure = request.measure();
            row.reason = request.reason();
            row.givenBy = actor.id();
            row.givenByName = actor.name();
            row.givenAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
            audit.record("overridden", "dignity-rule", row.rule, null, request);
            return row;
        }
    }
}

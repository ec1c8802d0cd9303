package org.evenkeel.engagement.touchpoint;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.evenkeel.platform.problem.Refusal;

/** Finds the one engagement of a plan by any of the plan's versions: what happened belongs to the line, not to a version. */
@ApplicationScoped
public class PlanLineages {

    private final EntityManager entities;

    PlanLineages(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(UUID lineageId, UUID planId, int planVersion) {
        if (entities.find(PlanVersionEntity.class, planId) == null) {
            PlanVersionEntity version = new PlanVersionEntity();
            version.planId = planId;
            version.lineageId = lineageId;
            version.planVersion = planVersion;
            entities.persist(version);
        }
    }

    /**
     * For a query: an unknown plan has no rows.
     *
     * @throws Refusal 400 when it is no identifier
     */
    public UUID named(String plan) {
        return of(id(plan)).orElse(new UUID(0, 0));
    }

    /** @throws Refusal 400 when it is no identifier */
    public static UUID id(String plan) {
        try {
            return UUID.fromString(plan);
        } catch (IllegalArgumentException none) {
            throw Refusal.malformed("plan is not the identifier of a plan. Take it from planning's list of plans.");
        }
    }

    /** @param plan identifier of a version, or of the line; the line is named by its first version */
    @Transactional
    public Optional<UUID> of(UUID plan) {
        return entities
                .createQuery("select lineageId from PlanVersionEntity where planId = :plan or lineageId = :plan", UUID.class)
                .setParameter("plan", plan).setMaxResults(1).getResultStream().findFirst();
    }
}

package org.evenkeel.planning.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.evenkeel.planning.platform.chronicle.Chronicle;
import org.evenkeel.platform.problem.Refusal;

/**
 * Where plans stand: told, held while something is decided, moved. It keeps the order of steps; who may take them and when, its
 * caller knows.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PlanLifecycle {

    private static final String THING = "plan";

    @Inject
    EntityManager entities;

    @Inject
    Chronicle chronicle;

    /** @throws Refusal 404 */
    public PlanStanding standing(UUID id) {
        return row(id).standing();
    }

    /** Whether its content is still, to the byte, what was kept. */
    public boolean isAsKept(UUID id) {
        return row(id).isAsKept();
    }

    /** Every version of the plan, the first one first. */
    public List<PlanStanding> versions(UUID lineage) {
        return entities.createQuery("from PlanEntity where lineageId = :lineage order by lineageVersion", PlanEntity.class)
                .setParameter("lineage", lineage).getResultStream().map(PlanEntity::standing).toList();
    }

    /**
     * Lets nobody else change the plans or any of their versions until the transaction ends. To be called before anything of
     * them is read.
     *
     * @throws Refusal 404 where one of them is not here
     */
    public void hold(List<UUID> ids) {
        // ids alone: what is loaded before it is locked would not be read again
        List<UUID> lineages = ids.stream().map(this::lineageOf).distinct().toList();
        entities.createQuery("from PlanEntity where lineageId in :lineages order by id", PlanEntity.class)
                .setParameter("lineages", lineages).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    /** Whether there is such a plan; it is not read, so that it may be held afterwards. */
    public boolean isHere(UUID id) {
        return lineage(id).isPresent();
    }

    /** @return as it stands then */
    public PlanStanding move(UUID id, PlanStatus next) {
        PlanEntity row = row(id);
        row.move(next);
        entities.flush();
        return row.standing();
    }

    /** Makes a draft of its own the next version of another plan. */
    public PlanStanding follow(UUID previous, UUID next, String because) {
        PlanEntity row = row(next);
        row.follow(row(previous), because);
        entities.flush();
        return row.standing();
    }

    private UUID lineageOf(UUID id) {
        return lineage(id).orElseThrow(() -> Refusal.notFound(THING, id));
    }

    private Optional<UUID> lineage(UUID id) {
        return entities.createQuery("select lineageId from PlanEntity where id = :id", UUID.class).setParameter("id", id)
                .getResultStream().findFirst();
    }

    private PlanEntity row(UUID id) {
        return chronicle.get(PlanEntity.class, THING, id);
    }
}

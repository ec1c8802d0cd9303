package org.evenkeel.planning.frontier;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import org.evenkeel.platform.problem.Refusal;

/** Frontiers and their points on record. */
@ApplicationScoped
class FrontierRepository {

    static final String THING = "frontier";

    @Inject
    EntityManager entities;

    void add(Object row) {
        entities.persist(row);
        entities.flush();
    }

    /**
     * Lets nobody else change the frontier or its points until the transaction ends.
     *
     * @throws Refusal 404
     */
    FrontierEntity locked(UUID id) {
        return entities.createQuery("from FrontierEntity where id = :id", FrontierEntity.class).setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst()
                .orElseThrow(() -> Refusal.notFound(THING, id));
    }

    /** By target; the one that asked for the most first. */
    List<FrontierPointEntity> points(UUID frontier) {
        return entities.createQuery("from FrontierPointEntity where frontierId = :frontier order by targetPence desc, solveJobId",
                FrontierPointEntity.class).setParameter("frontier", frontier).getResultList();
    }

    Optional<FrontierPointEntity> point(UUID job) {
        return entities.createQuery("from FrontierPointEntity where solveJobId = :job", FrontierPointEntity.class)
                .setParameter("job", job).getResultStream().findFirst();
    }
}

package org.evenkeel.planning.restriction;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** The circles on record, by measure. */
@ApplicationScoped
class CircleRepository {

    @Inject
    EntityManager entities;

    List<CircleEntity> all() {
        return entities.createQuery("from CircleEntity order by measure", CircleEntity.class).getResultList();
    }

    Optional<CircleEntity> of(String measure) {
        return entities.createQuery("from CircleEntity where measure = :measure", CircleEntity.class)
                .setParameter("measure", measure).getResultStream().findFirst();
    }

    void add(CircleEntity circle) {
        entities.persist(circle);
    }

    void flush() {
        entities.flush();
    }
}

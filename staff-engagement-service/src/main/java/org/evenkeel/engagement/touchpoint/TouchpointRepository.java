package org.evenkeel.engagement.touchpoint;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.evenkeel.platform.problem.Refusal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class TouchpointRepository implements PanacheRepositoryBase<TouchpointEntity, UUID> {

    /** By query, so that the wall between organisations stands before it. */
    TouchpointEntity get(UUID id) {
        return find("id", id).firstResultOptional().orElseThrow(() -> Refusal.notFound("touchpoint", id));
    }

    List<TouchpointEntity> ofPlan(UUID lineageId) {
        return list("lineageId = ?1 order by sortKey, id", lineageId);
    }

    List<TouchpointEntity> ofMeasure(UUID lineageId, String measure) {
        return list("lineageId = ?1 and measure = ?2 order by sortKey, id", lineageId, measure);
    }
}

package org.evenkeel.engagement.touchpoint;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.evenkeel.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class TouchpointRepository implements PanacheRepositoryBase<TouchpointEntity, UUID> {

    /** By query, so that the wall between organisations stands before it. */
    TouchpointEntity get(UUID id) {
        return find("id", id).firstResultOptional().orElseThrow(() -> Refusal.notFound("touchpoint", id));
    }

    /**
     * To record that one of them happened: all touchpoints of its measure, held against whoever else would, since whether
     * everybody was told is seen by all of them.
     *
     * @return empty where there is no such touchpoint
     */
    List<TouchpointEntity> holdMeasureOf(UUID id) {
        return find("from TouchpointEntity t where exists (select 1 from TouchpointEntity o where o.id = ?1"
                + " and o.lineageId = t.lineageId and o.measure = t.measure) order by t.id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    List<TouchpointEntity> ofPlan(UUID lineageId) {
        return list("lineageId = ?1 order by sortKey, id", lineageId);
    }

    List<TouchpointEntity> ofMeasure(UUID lineageId, String measure) {
        return list("lineageId = ?1 and measure = ?2 order by sortKey, id", lineageId, measure);
    }

    List<TouchpointEntity> open(@Nullable String owner) {
        String open = "status in ?1" + (owner == null ? "" : " and owner = ?2") + " order by sortKey, id";
        List<TouchpointStatus> statuses = List.of(TouchpointStatus.PLANNED, TouchpointStatus.PARTLY_HAPPENED);
        return owner == null ? list(open, statuses) : list(open, statuses, owner);
    }
}

package org.evenkeel.engagement.touchpoint;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;

import org.evenkeel.platform.problem.Refusal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class TouchpointRepository implements PanacheRepositoryBase<TouchpointEntity, UUID> {

    private static final String OPEN = "select new org.evenkeel.engagement.touchpoint.OpenTouchpoint(t.id, t.lineageId, t.measure,"
            + " t.restricted, t.step, t.owner, t.team, t.planned, t.latest) from TouchpointEntity t where t.status in :open";

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

    /** In the order of days. Of what is to be done, no more is read than is told of it. */
    List<OpenTouchpoint> open(OpenSelection selection) {
        TypedQuery<OpenTouchpoint> query = getEntityManager()
                .createQuery(OPEN + selection.condition() + " order by t.sortKey, t.id", OpenTouchpoint.class)
                .setParameter("open", List.of(TouchpointStatus.PLANNED, TouchpointStatus.PARTLY_HAPPENED));
        selection.parameters().map().forEach(query::setParameter);
        return query.setMaxResults(selection.most()).getResultList();
    }
}

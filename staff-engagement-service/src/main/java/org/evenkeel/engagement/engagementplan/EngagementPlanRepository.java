package org.evenkeel.engagement.engagementplan;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class EngagementPlanRepository implements PanacheRepositoryBase<EngagementPlanEntity, UUID> {

    /** By query, so that the wall between organisations stands before it. */
    Optional<EngagementPlanEntity> of(UUID lineageId) {
        return find("id", lineageId).firstResultOptional();
    }
}

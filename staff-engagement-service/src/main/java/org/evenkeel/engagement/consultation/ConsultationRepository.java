package org.evenkeel.engagement.consultation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.evenkeel.platform.problem.Refusal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class ConsultationRepository implements PanacheRepositoryBase<ConsultationEntity, UUID> {

    /** By query, so that the wall between organisations stands before it. */
    ConsultationEntity get(UUID id) {
        return find("id", id).firstResultOptional().orElseThrow(() -> Refusal.notFound("consultation", id));
    }

    List<ConsultationEntity> ofPlan(UUID lineageId) {
        return list("lineageId = ?1 order by measure, id", lineageId);
    }

    Optional<ConsultationEntity> of(UUID lineageId, String measure) {
        return find("lineageId = ?1 and measure = ?2", lineageId, measure).firstResultOptional();
    }
}

package org.evenkeel.engagement.consultation;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.evenkeel.platform.problem.Refusal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class ConsultationRepository implements PanacheRepositoryBase<ConsultationEntity, UUID> {

    /** By query, so that the wall between organisations stands before it. */
    ConsultationEntity get(UUID id) {
        return find("id", id).firstResultOptional().orElseThrow(() -> Refusal.notFound("consultation", id));
    }

    /** To change it: whoever else would waits, so that many who respond at once are all heard. */
    ConsultationEntity hold(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional()
                .orElseThrow(() -> Refusal.notFound("consultation", id));
    }

    List<ConsultationEntity> ofPlan(UUID lineageId) {
        return list("lineageId = ?1 order by measure, round, id", lineageId);
    }
}

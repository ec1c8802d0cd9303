package org.evenkeel.engagement.consultation;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.evenkeel.platform.problem.Refusal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class ResponseRepository implements PanacheRepositoryBase<ResponseEntity, UUID> {

    ResponseEntity get(UUID consultation, UUID id) {
        return find("id = ?1 and consultationId = ?2", id, consultation).firstResultOptional()
                .orElseThrow(() -> Refusal.notFound("response", id));
    }
}

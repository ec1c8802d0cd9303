package org.evenkeel.engagement.consultation;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class NotificationRepository implements PanacheRepositoryBase<NotificationEntity, UUID> {

    List<NotificationEntity> of(UUID consultation) {
        return list("consultationId = ?1 order by acknowledgedOn, establishment", consultation);
    }
}

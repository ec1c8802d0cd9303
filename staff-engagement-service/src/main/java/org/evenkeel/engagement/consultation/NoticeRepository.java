package org.evenkeel.engagement.consultation;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class NoticeRepository implements PanacheRepositoryBase<NoticeEntity, UUID> {

    List<NoticeEntity> of(UUID consultation) {
        return list("consultationId = ?1 order by givenOn, id", consultation);
    }
}

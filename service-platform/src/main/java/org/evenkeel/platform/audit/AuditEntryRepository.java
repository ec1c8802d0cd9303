package org.evenkeel.platform.audit;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class AuditEntryRepository implements PanacheRepositoryBase<AuditEntryEntity, UUID> {
}

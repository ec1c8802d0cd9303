package org.evenkeel.engagement.mirroring;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.TenantId;

@Entity
@Table(name = "service_signal")
class SignalEntity {

    @Id
    UUID id;

    @TenantId
    String organisation;

    String service;

    String team;

    String month;

    @Enumerated(EnumType.STRING)
    SignalKind kind;

    String category;

    int count;

    SignalCount signal() {
        return new SignalCount(service, team, month, kind, category, count);
    }
}

package org.evenkeel.engagement.audience;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.TenantId;

@Entity
@Table(name = "audience")
class AudienceEntity {

    @Id
    UUID id;

    @TenantId
    String organisation;

    @Version
    long version;

    @Enumerated(EnumType.STRING)
    AudienceKind kind;

    String name;

    @Column(name = "estimated_people")
    Integer estimatedPeople;

    /** Counts changes of the members too, which are rows of their own. */
    int changes;

    void take(AudienceRequest request) {
        kind = request.kind();
        name = request.name().strip();
        estimatedPeople = request.estimatedPeople();
        changes++;
    }

    AudienceReference reference() {
        return AudienceReference.named(id);
    }
}

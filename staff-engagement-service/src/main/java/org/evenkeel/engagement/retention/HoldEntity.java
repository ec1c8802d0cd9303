package org.evenkeel.engagement.retention;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "litigation_hold")
class HoldEntity {

    @Id
    UUID id;

    @TenantId
    String organisation;

    @Version
    long version;

    @Nullable
    @Column(name = "person_id", updatable = false)
    UUID personId;

    @Column(updatable = false)
    String reason;

    @Column(name = "placed_by", updatable = false)
    String placedBy;

    @Column(name = "placed_on", updatable = false)
    LocalDate placedOn;

    @Nullable
    @Column(name = "released_on")
    LocalDate releasedOn;

    @Nullable
    @Column(name = "release_reason")
    String releaseReason;

    HoldResponse response() {
        return new HoldResponse(id, personId, reason, placedOn, releasedOn, releaseReason);
    }
}

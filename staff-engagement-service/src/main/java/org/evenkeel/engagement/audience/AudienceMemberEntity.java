package org.evenkeel.engagement.audience;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.hibernate.annotations.TenantId;

@Entity
@Table(name = "audience_member")
@IdClass(AudienceMemberEntity.Key.class)
class AudienceMemberEntity {

    @Id
    @Column(name = "audience_id")
    UUID audienceId;

    @Id
    @Column(name = "person_id")
    UUID personId;

    @TenantId
    String organisation;

    protected AudienceMemberEntity() {
    }

    AudienceMemberEntity(UUID audienceId, UUID personId) {
        this.audienceId = audienceId;
        this.personId = personId;
    }

    record Key(UUID audienceId, UUID personId) implements Serializable {
    }
}

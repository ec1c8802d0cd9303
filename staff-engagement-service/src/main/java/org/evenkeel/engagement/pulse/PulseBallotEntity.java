package org.evenkeel.engagement.pulse;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.hibernate.annotations.TenantId;

/** That somebody may answer a wave, and whether a ballot was drawn; nothing of what was answered, or when. */
@Entity
@Table(name = "pulse_ballot")
@IdClass(PulseBallotEntity.Key.class)
class PulseBallotEntity {

    /** Whose ballot in which wave. */
    record Key(UUID waveId, UUID personId) {
    }

    @Id
    @Column(name = "wave_id")
    UUID waveId;

    @Id
    @Column(name = "person_id")
    UUID personId;

    @TenantId
    String organisation;

    @Column(updatable = false)
    int cell;

    /** Digest of the blinded token; null until a ballot is drawn. */
    @Column(name = "drawn_with")
    byte[] drawnWith;
}

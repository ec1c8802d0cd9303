package org.evenkeel.engagement.dignity;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Facts that somebody put on record. */
@Entity
@Table(name = "dignity_fact")
class DignityFactEntity {

    @Id
    UUID id;

    @TenantId
    String organisation;

    @Column(name = "lineage_id")
    UUID lineageId;

    /** False where it is arranged and has not happened. */
    boolean happened;

    @Convert(converter = DignityFactsConverter.class)
    @ColumnTransformer(write = "?::jsonb", read = "facts::text")
    DignityFacts facts;

    /** An earlier record that this one puts right. */
    @Nullable
    UUID replaces;

    @Column(name = "recorded_by")
    String recordedBy;

    @Column(name = "recorded_at")
    Instant recordedAt;

    DignityClock clock() {
        return happened ? DignityClock.ACTUAL : DignityClock.PLANNED;
    }
}

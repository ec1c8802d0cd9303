package org.evenkeel.engagement.threshold;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.TenantId;

/** What an organisation set of one rule. */
@Entity
@Table(name = "own_threshold")
class OwnThresholdEntity {

    @Id
    UUID id;

    @TenantId
    String organisation;

    @Version
    long version;

    String rule;

    @Convert(converter = ValuesConverter.class)
    @Column(name = "thresholds")
    @ColumnTransformer(write = "?::jsonb", read = "thresholds::text")
    Map<String, Integer> values;

    String reason;

    @Column(name = "set_by")
    String setBy;

    @Column(name = "set_at")
    Instant setAt;
}

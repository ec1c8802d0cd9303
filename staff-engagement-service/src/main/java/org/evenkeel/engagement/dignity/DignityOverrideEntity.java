package org.evenkeel.engagement.dignity;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** That somebody answers for a rule not being kept. */
@Entity
@Table(name = "dignity_override")
class DignityOverrideEntity {

    @Id
    UUID id;

    @TenantId
    String organisation;

    @Column(name = "lineage_id")
    UUID lineageId;

    String rule;

    /** Null for all measures of the plan. */
    @Nullable
    String measure;

    String reason;

    @Column(name = "given_by")
    String givenBy;

    @Column(name = "given_by_name")
    String givenByName;

    @Column(name = "given_at")
    Instant givenAt;
}

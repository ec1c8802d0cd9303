package org.evenkeel.impact.parameter.own;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** All values of one version that some answer names, so that they can be read for as long as the answer. */
@Entity
@Immutable
@Table(name = "parameter_set")
class ParameterSetEntity {

    @Id
    UUID id;

    @TenantId
    String organisation;

    String version;

    @Column(name = "first_used_at")
    Instant firstUsedAt;

    String content;
}

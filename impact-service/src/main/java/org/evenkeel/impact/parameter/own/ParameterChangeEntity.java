package org.evenkeel.impact.parameter.own;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.evenkeel.impact.parameter.OwnValue.Origin;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** One change of one parameter. The database refuses to change or delete it: what counts is the last of each parameter. */
@Entity
@Immutable
@Table(name = "parameter_change")
class ParameterChangeEntity {

    @Id
    UUID id;

    @TenantId
    String organisation;

    /** 1 for the organisation's first, and so on. */
    long number;

    Instant at;

    String actor;

    @Column(name = "actor_name")
    String actorName;

    String parameter;

    @Enumerated(EnumType.STRING)
    ParameterChangeKind kind;

    String reason;

    /** The range before with its origin, as JSON; {@code after} the range from then on. */
    String before;

    String after;

    /** Of the value from then on; told apart so that withdrawn values are found at once. */
    @Enumerated(EnumType.STRING)
    Origin origin;

    @Column(name = "set_before")
    String setBefore;

    @Column(name = "set_after")
    String setAfter;

    /** The change that is withdrawn or restored. */
    @Column(name = "of_change")
    @Nullable
    UUID ofChange;

    @Column(name = "calibration_id")
    @Nullable
    UUID calibrationId;
}

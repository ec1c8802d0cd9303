package org.evenkeel.engagement.touchpoint;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.TenantId;

/** To which line of versions a version of a plan belongs. */
@Entity
@Table(name = "engagement_plan_version")
class PlanVersionEntity {

    @Id
    @Column(name = "plan_id")
    UUID planId;

    @TenantId
    String organisation;

    @Column(name = "lineage_id")
    UUID lineageId;

    @Column(name = "plan_version")
    int planVersion;
}

package org.evenkeel.engagement.retention;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.hibernate.annotations.TenantId;

@Entity
@Table(name = "retention_period")
@IdClass(RetentionPeriodEntity.Key.class)
class RetentionPeriodEntity {

    /** One a category and organisation. */
    record Key(RetentionCategory category, String organisation) {
    }

    @Id
    @Enumerated(EnumType.STRING)
    RetentionCategory category;

    @Id
    @TenantId
    String organisation;

    int months;

    String source;
}

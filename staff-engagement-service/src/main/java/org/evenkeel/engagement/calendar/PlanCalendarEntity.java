package org.evenkeel.engagement.calendar;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.evenkeel.engagement.platform.json.TextsConverter;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.TenantId;

/** Where a plan's people work, and the days their organisation is closed. */
@Entity
@Table(name = "plan_calendar")
class PlanCalendarEntity {

    @Id
    @Column(name = "lineage_id")
    UUID lineageId;

    @TenantId
    String organisation;

    @Convert(converter = TextsConverter.class)
    @ColumnTransformer(write = "?::jsonb", read = "jurisdictions::text")
    List<String> jurisdictions;

    @Convert(converter = TextsConverter.class)
    @Column(name = "own_days")
    @ColumnTransformer(write = "?::jsonb", read = "own_days::text")
    List<String> ownDays;
}

package org.evenkeel.engagement.calendar;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.evenkeel.engagement.platform.json.TextsConverter;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.TenantId;

/** The days of an organisation: one row each. */
@Entity
@Table(name = "organisation_calendar")
class OrganisationCalendarEntity {

    @Id
    UUID id;

    @TenantId
    String organisation;

    @Version
    long version;

    @Convert(converter = TextsConverter.class)
    @Column(name = "own_days")
    @ColumnTransformer(write = "?::jsonb", read = "own_days::text")
    List<String> ownDays;

    @Convert(converter = FirstNewsDaysConverter.class)
    @Column(name = "first_news")
    @ColumnTransformer(write = "?::jsonb", read = "first_news::text")
    FirstNewsDays firstNews;

    @Column(name = "changed_by")
    String changedBy;

    @Column(name = "changed_at")
    Instant changedAt;
}

package org.evenkeel.engagement.engagementplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.evenkeel.engagement.platform.json.TextsConverter;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** The engagement of one line of plan versions, by the newest of them. Its id is the line's. */
@Entity
@Table(name = "engagement_plan")
class EngagementPlanEntity {

    @Id
    UUID id;

    @TenantId
    String organisation;

    @Version
    long version;

    @Column(name = "plan_id")
    UUID planId;

    @Column(name = "plan_version")
    int planVersion;

    String name;

    @Enumerated(EnumType.STRING)
    EngagementPlanStatus status;

    @Column(name = "authorised_on")
    LocalDate authorisedOn;

    @Nullable
    @Column(name = "approved_on")
    LocalDate approvedOn;

    @Convert(converter = TextsConverter.class)
    @Column(name = "approved_measures")
    @ColumnTransformer(write = "?::jsonb", read = "approved_measures::text")
    List<String> approvedMeasures;

    @Column(name = "received_at")
    Instant receivedAt;

    @Convert(converter = ContentConverter.class)
    @ColumnTransformer(write = "?::jsonb", read = "content::text")
    PlanToConsult content;

    @Convert(converter = NotesConverter.class)
    @ColumnTransformer(write = "?::jsonb", read = "measures::text")
    List<MeasureNotes> measures;

    @Convert(converter = TextsConverter.class)
    @ColumnTransformer(write = "?::jsonb", read = "sentences::text")
    List<String> sentences;
}

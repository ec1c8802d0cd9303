package org.evenkeel.engagement.touchpoint;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.evenkeel.engagement.platform.json.TextsConverter;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** That a touchpoint happened. The database refuses to change or delete it. */
@Entity
@Immutable
@Table(name = "touchpoint_record")
class TouchpointRecordEntity {

    @Id
    UUID id;

    @TenantId
    String organisation;

    @Column(name = "touchpoint_id")
    UUID touchpointId;

    @Column(name = "happened_on")
    LocalDate happenedOn;

    @Nullable
    @Column(name = "happened_at")
    LocalTime happenedAt;

    @Nullable
    @Enumerated(EnumType.STRING)
    SpokenChannel channel;

    boolean reached;

    @Convert(converter = TextsConverter.class)
    @ColumnTransformer(write = "?::jsonb", read = "persons::text")
    List<String> persons;

    @Nullable
    @Column(name = "letter_sent")
    Boolean letterSent;

    @Nullable
    @Column(name = "companion_offered")
    Boolean companionOffered;

    int people;

    @Nullable
    String speaker;

    @Nullable
    String note;

    @Nullable
    String evidence;

    @Column(name = "sent_by_us")
    boolean sentByUs;

    /** Rule, colon, sentence. */
    @Convert(converter = TextsConverter.class)
    @ColumnTransformer(write = "?::jsonb", read = "broken::text")
    List<String> broken;

    @Nullable
    @Column(name = "override_reason")
    String overrideReason;

    @Column(name = "recorded_by")
    String recordedBy;

    @Column(name = "recorded_by_name")
    String recordedByName;

    @Column(name = "recorded_at")
    Instant recordedAt;

    Conversation conversation(TouchpointEntity touchpoint) {
        return new Conversation(touchpoint.measure, touchpoint.step, touchpoint.subject, touchpoint.subjectName, happenedOn,
                happenedAt, new Conversation.Manner(channel, companionOffered, Boolean.TRUE.equals(letterSent)),
                persons.stream().map(UUID::fromString).toList(), reached);
    }
}

package org.evenkeel.engagement.message;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

/** A message to an audience. */
@Entity
@Table(name = "message")
class MessageEntity {

    @Id
    UUID id;

    @TenantId
    String organisation;

    @Version
    long version;

    @Enumerated(EnumType.STRING)
    MessageKind kind;

    @Column(name = "lineage_id")
    UUID lineageId;

    @Convert(converter = TextsConverter.class)
    @ColumnTransformer(write = "?::jsonb", read = "measures::text")
    List<String> measures;

    /** Null for a holding statement. */
    @Nullable
    @Column(name = "template_id")
    UUID templateId;

    @Convert(converter = FieldValuesConverter.class)
    @Column(name = "field_values")
    @ColumnTransformer(write = "?::jsonb", read = "field_values::text")
    Map<TemplateField, String> values;

    @Convert(converter = TextsConverter.class)
    @ColumnTransformer(write = "?::jsonb", read = "audiences::text")
    List<String> audiences;

    @Column(name = "announces_outcome")
    boolean announcesOutcome;

    /** Of a holding statement, since when word is out. */
    @Nullable
    @Column(name = "known_since")
    LocalDate knownSince;

    String subject;

    String text;

    @Enumerated(EnumType.STRING)
    MessageStatus status;

    @Nullable
    @Column(name = "send_at")
    Instant sendAt;

    @Nullable
    @Column(name = "held_because")
    String heldBecause;

    @Nullable
    @Column(name = "mailing_id")
    UUID mailingId;

    String author;

    @Column(name = "author_name")
    String authorName;

    @Column(name = "written_at")
    Instant writtenAt;

    @Nullable
    @Column(name = "sent_at")
    Instant sentAt;

    boolean isOpen() {
        return status == MessageStatus.DRAFT || status == MessageStatus.SCHEDULED || status == MessageStatus.HELD;
    }
}

package org.evenkeel.engagement.message;

import java.time.Instant;
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

/**
 * That somebody answers for a message being sent although rules stand against it: those named, and that text to those people.
 */
@Entity
@Table(name = "message_override")
class MessageOverrideEntity {

    @Id
    UUID id;

    @TenantId
    String organisation;

    @Column(name = "message_id")
    UUID messageId;

    @Column(name = "given_by")
    String givenBy;

    @Column(name = "given_by_name")
    String givenByName;

    @Column(name = "given_at")
    Instant givenAt;

    String reason;

    /** Rule, colon, measure. */
    @Convert(converter = TextsConverter.class)
    @ColumnTransformer(write = "?::jsonb", read = "rules::text")
    List<String> rules;

    /** What stood against it, in sentences. */
    @Convert(converter = TextsConverter.class)
    @ColumnTransformer(write = "?::jsonb", read = "unmet::text")
    List<String> unmet;

    @Column(name = "text_sha256")
    String textSha256;

    @Column(name = "audience_sha256")
    String audienceSha256;
}

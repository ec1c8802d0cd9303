package org.evenkeel.engagement.suggestion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "suggestion_link")
class SuggestionLinkEntity {

    @Id
    UUID id;

    @TenantId
    String organisation;

    @Version
    long version;

    @Column(name = "secret_hash", updatable = false)
    byte[] secretHash;

    @Column(updatable = false)
    String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "suggested_by", updatable = false)
    SuggestedBy from;

    @Column(name = "last_day", updatable = false)
    LocalDate lastDay;

    @Column(name = "an_hour", updatable = false)
    int anHour;

    boolean revoked;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    SuggestionLinkResponse response(@Nullable String secret) {
        return new SuggestionLinkResponse(id, name, from, lastDay, anHour, revoked, createdAt, secret);
    }
}

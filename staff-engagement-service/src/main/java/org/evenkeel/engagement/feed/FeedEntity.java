package org.evenkeel.engagement.feed;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A private link to an owner's calendar. Only the hash of its secret is kept. */
@Entity
@Table(name = "calendar_feed")
class FeedEntity {

    @Id
    UUID id;

    @TenantId
    String organisation;

    String owner;

    @Column(name = "secret_sha256")
    String secretSha256;

    @Column(name = "made_by")
    String madeBy;

    @Column(name = "made_by_name")
    String madeByName;

    @Column(name = "made_at")
    Instant madeAt;

    @Nullable
    @Column(name = "revoked_at")
    Instant revokedAt;
}

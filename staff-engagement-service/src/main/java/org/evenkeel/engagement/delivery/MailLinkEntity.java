package org.evenkeel.engagement.delivery;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.TenantId;

/** A link in a mail. Only the hash of its secret is kept. */
@Entity
@Table(name = "mail_link")
class MailLinkEntity {

    @Id
    UUID id;

    @TenantId
    String organisation;

    @Column(name = "mail_id")
    UUID mailId;

    @Column(name = "secret_sha256")
    String secretSha256;

    @Column(name = "expires_at")
    Instant expiresAt;
}

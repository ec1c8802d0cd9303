package org.evenkeel.engagement.message;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.TenantId;

/** That somebody approved what a message says and who gets it, by their hashes. */
@Entity
@Table(name = "message_approval")
class ApprovalEntity {

    @Id
    UUID id;

    @TenantId
    String organisation;

    @Column(name = "message_id")
    UUID messageId;

    String approver;

    @Column(name = "approver_name")
    String approverName;

    @Column(name = "approved_at")
    Instant approvedAt;

    @Column(name = "text_sha256")
    String textSha256;

    @Column(name = "audience_sha256")
    String audienceSha256;
}

package org.evenkeel.impact.assessment;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** An assessment: question and answer to the byte. The database refuses to change or delete it. */
@Entity
@Immutable
@Table(name = "assessment")
class AssessmentEntity {

    @Id
    UUID id;

    @TenantId
    String organisation;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "plan_id")
    UUID planId;

    @Column(name = "question_sha256")
    String questionSha256;

    String summary;

    @Basic(fetch = FetchType.LAZY)
    String question;

    String answer;
}

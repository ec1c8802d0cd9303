package org.evenkeel.impact.platform.shelf;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

import org.hibernate.annotations.TenantId;

/** Something kept for good under the digest of its question. The database refuses to change or delete it. */
@MappedSuperclass
public abstract class ShelvedEntity {

    @Id
    UUID id;

    @TenantId
    String organisation;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "question_sha256")
    String questionSha256;

    String summary;

    @Basic(fetch = FetchType.LAZY)
    String answer;

    /** Fills it, once, before it is kept. */
    protected final void fill(UUID newId, Instant at, String digest, String summaryJson, String answerJson) {
        this.id = newId;
        this.createdAt = at;
        this.questionSha256 = digest;
        this.summary = summaryJson;
        this.answer = answerJson;
    }

    public final UUID id() {
        return id;
    }

    public final Instant createdAt() {
        return createdAt;
    }

    /** To the byte, as it was given out first. */
    public final String answer() {
        return answer;
    }
}

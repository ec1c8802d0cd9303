package org.evenkeel.engagement.suggestion;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
@Table(name = "suggestion")
class SuggestionEntity {

    @Id
    UUID id;

    @TenantId
    String organisation;

    @Version
    long version;

    @Column(updatable = false)
    String title;

    @Column(updatable = false)
    String description;

    @Column(updatable = false)
    String service;

    @Enumerated(EnumType.STRING)
    @Column(name = "suggested_by", updatable = false)
    SuggestedBy from;

    /** Subject of the author's token. */
    @Column(updatable = false)
    String author;

    /** Pseudonymous id on the workforce list; null where the author is not on it. */
    @Column(name = "author_person", updatable = false)
    @Nullable
    UUID authorPerson;

    /** By which it came; null where its author has an account. */
    @Nullable
    @Column(name = "link_id", updatable = false)
    UUID linkId;

    /** Digest of what its author follows it by; null where the author has an account. */
    @Column(name = "follow_hash", updatable = false)
    byte @Nullable [] followHash;

    @Enumerated(EnumType.STRING)
    SuggestionStatus status;

    @Column(name = "full_year_pence")
    Long fullYearPence;

    @Column(name = "one_off_pence")
    Long oneOffPence;

    @Column(name = "costing_note")
    String costingNote;

    @Column(name = "costed_by")
    String costedBy;

    String reason;

    @Column(name = "decided_by")
    String decidedBy;

    @Column(name = "decided_at")
    Instant decidedAt;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    protected SuggestionEntity() {
    }

    SuggestionEntity(SuggestionRequest request, SuggestedBy from, String author, Instant createdAt) {
        this.id = UUID.randomUUID();
        this.title = request.title().strip();
        this.description = request.description().strip();
        this.service = request.service();
        this.from = from;
        this.author = author;
        this.status = SuggestionStatus.SUGGESTED;
        // the database keeps microseconds, and a cursor must name what it keeps
        this.createdAt = createdAt.truncatedTo(ChronoUnit.MICROS);
    }

    void cost(CostingRequest costing, String by) {
        fullYearPence = costing.fullYearPence();
        oneOffPence = costing.oneOffPence();
        costingNote = costing.note();
        costedBy = by;
        status = SuggestionStatus.COSTED;
    }

    void decide(SuggestionStatus decision, String by, Instant at) {
        status = decision;
        decidedBy = by;
        decidedAt = at;
    }
}

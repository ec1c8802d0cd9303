package org.evenkeel.planning.suggestion;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.evenkeel.planning.platform.chronicle.ChronicleEntity;

/** Which suggestion a measure was made of. Whose it was stays with engagement. */
@Entity
@Table(name = "suggested_measure")
class SuggestedMeasureEntity extends ChronicleEntity {

    @Column(name = "suggestion_id", updatable = false)
    private UUID suggestion;

    @Column(updatable = false)
    private String measure;

    @Enumerated(EnumType.STRING)
    @Column(name = "suggested_by", updatable = false)
    private SuggestionAccepted.From from;

    protected SuggestedMeasureEntity() {
    }

    SuggestedMeasureEntity(Instant createdAt, SuggestionAccepted accepted, String measure) {
        super(createdAt);
        this.suggestion = accepted.suggestionId();
        this.measure = measure;
        this.from = accepted.from();
    }

    String measure() {
        return measure;
    }

    SuggestedMeasureResponse response(boolean onRecord) {
        return new SuggestedMeasureResponse(suggestion, measure, from, createdAt(), onRecord);
    }
}

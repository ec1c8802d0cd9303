package org.evenkeel.impact.comparison;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Table;

import org.evenkeel.impact.platform.shelf.ShelfJson;
import org.evenkeel.impact.platform.shelf.ShelvedEntity;
import org.hibernate.annotations.Immutable;

/** A comparison: question and answer to the byte. */
@Entity
@Immutable
@Table(name = "comparison")
class ComparisonEntity extends ShelvedEntity {

    @Basic(fetch = FetchType.LAZY)
    String question;

    static ComparisonEntity of(String digest, String question, ComparisonResponse answer, ShelfJson json) {
        ComparisonEntity row = new ComparisonEntity();
        row.fill(answer.id(), answer.createdAt(), digest, json.write(ComparisonSummary.of(answer)), json.write(answer));
        row.question = question;
        return row;
    }
}

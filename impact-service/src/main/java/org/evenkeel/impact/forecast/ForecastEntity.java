package org.evenkeel.impact.forecast;

import java.util.UUID;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Table;

import org.evenkeel.impact.platform.shelf.ShelfJson;
import org.evenkeel.impact.platform.shelf.ShelvedEntity;
import org.hibernate.annotations.Immutable;

/** A forecast: question and answer to the byte. */
@Entity
@Immutable
@Table(name = "forecast")
class ForecastEntity extends ShelvedEntity {

    @Column(name = "assessment_id")
    UUID assessmentId;

    @Column(name = "plan_id")
    UUID planId;

    @Basic(fetch = FetchType.LAZY)
    String question;

    static ForecastEntity of(String digest, String question, ForecastResponse answer, ShelfJson json) {
        ForecastEntity row = new ForecastEntity();
        row.fill(answer.id(), answer.createdAt(), digest, json.write(ForecastSummary.of(answer)), json.write(answer));
        row.assessmentId = answer.assessmentId();
        row.planId = answer.planId();
        row.question = question;
        return row;
    }
}

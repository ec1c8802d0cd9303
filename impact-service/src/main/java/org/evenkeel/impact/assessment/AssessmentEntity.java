package org.evenkeel.impact.assessment;

import java.util.UUID;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Table;

import org.evenkeel.impact.platform.shelf.ShelfJson;
import org.evenkeel.impact.platform.shelf.ShelvedEntity;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An assessment: question and answer to the byte. The database makes the columns it is looked up by from its summary. */
@Entity
@Immutable
@Table(name = "assessment")
class AssessmentEntity extends ShelvedEntity {

    @Column(name = "plan_id")
    UUID planId;

    @Column(name = "plan_content_sha256", insertable = false, updatable = false)
    @Nullable
    String planContentSha256;

    @Column(name = "parameter_set", insertable = false, updatable = false)
    @Nullable
    String parameterSet;

    @Column(insertable = false, updatable = false)
    @Nullable
    Long seed;

    @Column(insertable = false, updatable = false)
    @Enumerated(EnumType.STRING)
    @Nullable
    AssessmentKind kind;

    @Basic(fetch = FetchType.LAZY)
    String question;

    static AssessmentEntity of(String digest, String question, AssessmentResponse answer, ShelfJson json) {
        AssessmentEntity row = new AssessmentEntity();
        row.fill(answer.id(), answer.createdAt(), digest, json.write(AssessmentSummary.of(answer)), json.write(answer));
        row.planId = answer.planId();
        row.question = question;
        return row;
    }
}

package org.evenkeel.planning.assessment;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.evenkeel.planning.platform.chronicle.ChronicleEntity;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One assessment of a plan: it never changes. */
@Entity
@Immutable
@Table(name = "plan_assessment")
public class PlanAssessmentEntity extends ChronicleEntity {

    @Column(name = "plan_id")
    private UUID planId;

    @Column(name = "plan_assessment_id")
    private UUID planAssessmentId;

    @Column(name = "do_nothing_assessment_id")
    private UUID doNothingAssessmentId;

    @Column(name = "across_the_board_assessment_id")
    private UUID acrossTheBoardAssessmentId;

    @JdbcTypeCode(SqlTypes.JSON)
    private AssessmentContent content;

    protected PlanAssessmentEntity() {
    }

    PlanAssessmentEntity(Instant assessedAt, UUID planId, AssessmentContent content) {
        super(assessedAt);
        this.planId = planId;
        this.planAssessmentId = content.plan().assessmentId();
        this.doNothingAssessmentId = content.doNothing().assessmentId();
        this.acrossTheBoardAssessmentId = content.acrossTheBoard().outcome().assessmentId();
        this.content = content;
    }

    PlanAssessmentResponse response() {
        return new PlanAssessmentResponse(id(), planId, createdAt(), content.planContentSha256(), content.plan(),
                content.doNothing(), content.acrossTheBoard(), content.conduct(), content.sentences());
    }
}

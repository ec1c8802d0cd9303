package org.evenkeel.impact.assessment;

import java.util.UUID;

/** What the audit trail says of an assessment. */
record AssessmentAudit(UUID planId, AssessmentKind kind, String planContentSha256, String parameterSet, long seed,
        String contentSha256) {

    static AssessmentAudit of(AssessmentResponse answer) {
        return new AssessmentAudit(answer.planId(), answer.kind(), answer.planContentSha256(), answer.parameterSet(),
                answer.seed(), answer.contentSha256());
    }
}

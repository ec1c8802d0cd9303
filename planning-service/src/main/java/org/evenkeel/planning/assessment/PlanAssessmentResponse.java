package org.evenkeel.planning.assessment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a plan does beyond its savings, beside doing nothing and a flat cut that saves as much. It never changes.
 *
 * @param planContentSha256 digest of the plan's content as assessed
 * @param conduct how fairly the plan is taken to be carried out
 * @param sentences what the comparison says
 */
public record PlanAssessmentResponse(
        UUID id,
        UUID planId,
        Instant assessedAt,
        String planContentSha256,
        AssessedAlternative plan,
        AssessedAlternative doNothing,
        AssessedCut acrossTheBoard,
        AssessedConduct conduct,
        List<String> sentences) {

    public PlanAssessmentResponse {
        sentences = List.copyOf(sentences);
    }
}

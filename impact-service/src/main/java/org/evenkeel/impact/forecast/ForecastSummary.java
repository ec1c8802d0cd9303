package org.evenkeel.impact.forecast;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.evenkeel.impact.assessment.AssessmentFigures;

/** One forecast in a list. */
public record ForecastSummary(UUID id, Instant createdAt, UUID assessmentId, UUID planId, String parameterSet, int monthsOver,
        String contentSha256, AssessmentFigures figures, List<String> sentences) {

    static ForecastSummary of(ForecastResponse answer) {
        return new ForecastSummary(answer.id(), answer.createdAt(), answer.assessmentId(), answer.planId(),
                answer.parameterSet(), answer.monthsOver(), answer.contentSha256(), answer.figures(), answer.sentences());
    }
}

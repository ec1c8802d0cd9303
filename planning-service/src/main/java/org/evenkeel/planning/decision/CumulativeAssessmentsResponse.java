package org.evenkeel.planning.decision;

import java.util.List;

/** Every cumulative assessment of a plan, the latest last. */
public record CumulativeAssessmentsResponse(List<CumulativeAssessmentResponse> items) {

    public CumulativeAssessmentsResponse {
        items = List.copyOf(items);
    }
}

package org.evenkeel.planning.decision;

import java.time.Instant;

/** What somebody said of a plan's effects taken together. */
public record CumulativeAssessmentResponse(String by, Instant at, String statement) {
}

package org.evenkeel.planning.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the measures of a plan together do to equality and quality, in words. */
public record CumulativeAssessmentRequest(@NotBlank @Size(max = 20_000) String statement) {
}

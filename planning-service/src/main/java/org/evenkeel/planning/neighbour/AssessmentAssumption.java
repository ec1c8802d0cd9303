package org.evenkeel.planning.neighbour;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * Something an assessment rests on that nobody stated.
 *
 * @param code stable, kebab-case
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record AssessmentAssumption(String code, String sentence) {
}

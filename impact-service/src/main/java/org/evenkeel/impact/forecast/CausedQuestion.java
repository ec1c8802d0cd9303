package org.evenkeel.impact.forecast;

import java.util.List;
import java.util.Map;

import org.evenkeel.impact.assessment.AssessmentRequest;

/**
 * The question once a cause is taken into it.
 *
 * @param told what was told of the plan as a whole
 * @param measures what was told of measures, by their identifiers
 */
record CausedQuestion(ForecastCause cause, AssessmentRequest question, List<String> told, Map<String, String> measures) {
}

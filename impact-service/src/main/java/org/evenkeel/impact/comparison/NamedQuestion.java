package org.evenkeel.impact.comparison;

import java.util.UUID;

import org.evenkeel.impact.assessment.AssessmentRequest;

/**
 * A plan to be compared.
 *
 * @param question that of its assessment, in the futures that all plans meet
 */
record NamedQuestion(String name, UUID assessmentId, AssessmentRequest question) {
}

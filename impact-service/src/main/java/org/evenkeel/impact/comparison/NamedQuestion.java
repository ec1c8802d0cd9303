package org.evenkeel.impact.comparison;

import org.evenkeel.impact.assessment.AssessedQuestion;
import org.evenkeel.impact.assessment.AssessmentRequest;

/**
 * A plan to be compared.
 *
 * @param assessed as it was asked about
 * @param question the same in the futures that all plans meet
 */
record NamedQuestion(String name, AssessedQuestion assessed, AssessmentRequest question) {
}

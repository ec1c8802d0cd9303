package org.evenkeel.impact.assessment;

/** An assessment that is kept, with the question it answers. */
public record AssessedQuestion(AssessmentResponse answer, AssessmentRequest request) {
}

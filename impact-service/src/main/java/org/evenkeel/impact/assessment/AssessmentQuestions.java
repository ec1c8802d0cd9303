package org.evenkeel.impact.assessment;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.evenkeel.platform.problem.Violation;

/** What other features may ask of assessments: the questions behind them, and whether a changed question still holds together. */
@ApplicationScoped
public class AssessmentQuestions {

    private final AssessmentShelf shelf;

    AssessmentQuestions(AssessmentShelf shelf) {
        this.shelf = shelf;
    }

    /** @throws org.evenkeel.platform.problem.Refusal 404 */
    public AssessedQuestion of(UUID assessmentId) {
        return shelf.question(assessmentId);
    }

    /** Whatever of a question does not hold together, fields named as in the question. */
    public List<Violation> violations(AssessmentRequest question) {
        return new AssessmentChecks(question).violations();
    }
}

package org.evenkeel.impact.assessment;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.problem.Violation;

/** What other features may ask of assessments: the questions behind them, and whether a changed question still holds together. */
@ApplicationScoped
public class AssessmentQuestions {

    private final AssessmentShelf shelf;

    AssessmentQuestions(AssessmentShelf shelf) {
        this.shelf = shelf;
    }

    /** @throws Refusal 404 */
    public AssessedQuestion of(UUID assessmentId) {
        return shelf.question(assessmentId);
    }

    /**
     * As {@link #of}, where the identifier stands in a body.
     *
     * @param field where it stands
     * @throws Refusal 422
     */
    public AssessedQuestion named(String field, UUID assessmentId) {
        return shelf.find(assessmentId).orElseThrow(() -> {
            String message = "There is no assessment %s here. Take its identifier from the list of assessments."
                    .formatted(assessmentId);
            return Refusal.invalid(message, List.of(Violation.inBody(field, "unknown-reference", message)));
        });
    }

    /** Whatever of a question does not hold together, fields named as in the question. */
    public List<Violation> violations(AssessmentRequest question) {
        return new AssessmentChecks(question).violations();
    }
}

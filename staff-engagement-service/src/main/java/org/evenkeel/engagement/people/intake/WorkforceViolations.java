package org.evenkeel.engagement.people.intake;

import org.evenkeel.platform.problem.Violation;
import org.evenkeel.sheets.ImportProblem;

/** Problems of a file as a reader is told them: what was found where, what was expected, and the likely mending. */
final class WorkforceViolations {

    private WorkforceViolations() {
    }

    static Violation of(ImportProblem problem) {
        String place = problem.row() == null ? "file" : "row " + problem.row();
        String field = problem.column() == null ? place : place + ", " + problem.column();
        String found = problem.value() == null || problem.value().isEmpty() ? "Expected "
                : "Found \"%s\"; expected ".formatted(problem.value());
        return new Violation(field, "file", "%s%s. %s".formatted(found, problem.expected(), problem.mending()), "import");
    }
}

package org.evenkeel.planning.intake;

import org.evenkeel.sheets.ImportProblem;

/** Problems as a reader is told them: what was found, what was expected, and the likely mending. */
final class ProblemSentences {

    private ProblemSentences() {
    }

    static String of(ImportProblem problem) {
        String found = problem.value() == null ? "Expected " : "Found \"%s\"; expected ".formatted(problem.value());
        return "%s%s. %s".formatted(found, problem.expected(), problem.mending());
    }
}

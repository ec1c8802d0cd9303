package org.evenkeel.sheets;

/** The file cannot be read any further. */
public class FileRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient ImportProblem problem;

    public FileRefusedException(ImportProblem problem) {
        super(problem.expected());
        this.problem = problem;
    }

    /** What to mend. */
    public ImportProblem problem() {
        return problem;
    }
}

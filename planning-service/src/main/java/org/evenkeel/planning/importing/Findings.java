package org.evenkeel.planning.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.evenkeel.planning.assumption.Assumption;
import org.evenkeel.sheets.ImportProblem;
import org.jspecify.annotations.Nullable;

/**
 * Collects what an import finds on its way. Past a thousand problems only one a row is kept: every bad row is still named, and
 * a
 * file of nothing but errors stays small.
 */
public final class Findings {

    private static final int PROBLEMS_IN_FULL = 1_000;

    private final List<ImportProblem> problems = new ArrayList<>();
    private final Set<@Nullable Integer> badRows = new HashSet<>();
    private final List<Assumption> assumptions = new ArrayList<>();
    private final List<ImportRemark> remarks = new ArrayList<>();

    /** Something that must be mended. */
    public void problem(ImportProblem problem) {
        boolean firstOfRow = badRows.add(problem.row());
        if (firstOfRow || problems.size() < PROBLEMS_IN_FULL) {
            problems.add(problem);
        }
    }

    /** A value that the file does not state. */
    public void assume(Assumption assumption) {
        assumptions.add(assumption);
    }

    /** Something to know about a row. */
    public void remark(@Nullable Integer row, String text) {
        remarks.add(new ImportRemark(row, text));
    }

    /** Whether anything must be mended. */
    public boolean hasProblems() {
        return !problems.isEmpty();
    }

    /** Whether anything must be mended in this row. */
    public boolean isBad(int row) {
        return badRows.contains(row);
    }

    /** In the order found. */
    public List<ImportProblem> problems() {
        return List.copyOf(problems);
    }

    /** In the order made. */
    public List<Assumption> assumptions() {
        return List.copyOf(assumptions);
    }

    /** In the order made. */
    public List<ImportRemark> remarks() {
        return List.copyOf(remarks);
    }
}

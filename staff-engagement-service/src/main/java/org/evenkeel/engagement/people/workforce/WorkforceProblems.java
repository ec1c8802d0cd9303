package org.evenkeel.engagement.people.workforce;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.evenkeel.sheets.ImportProblem;
import org.jspecify.annotations.Nullable;

/**
 * Collects what must be mended. Past a thousand only one a row is kept: every bad row is still named, and a file of nothing but
 * errors stays small.
 */
final class WorkforceProblems {

    private static final int IN_FULL = 1_000;

    private final List<ImportProblem> problems = new ArrayList<>();
    private final Set<@Nullable Integer> badRows = new HashSet<>();

    void add(ImportProblem problem) {
        boolean firstOfRow = badRows.add(problem.row());
        if (firstOfRow || problems.size() < IN_FULL) {
            problems.add(problem);
        }
    }

    void add(int row, WorkforceColumn column, @Nullable String value, String expected, String mending) {
        add(new ImportProblem(row, column.heading(), value, expected, mending));
    }

    /** In order of rows. */
    List<ImportProblem> all() {
        return problems.stream().sorted((one, other) -> Integer.compare(place(one), place(other))).toList();
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    private static int place(ImportProblem problem) {
        return problem.row() == null ? 0 : problem.row();
    }
}

package org.evenkeel.engagement.people.workforce;

import java.util.List;

import org.evenkeel.sheets.ImportProblem;

/**
 * A workforce list as read.
 *
 * @param unusedColumns headings of columns that are not read; nothing of them is kept
 * @param problems all that must be mended; with any, nothing is imported
 */
public record Workforce(List<WorkforceRow> rows, List<String> unusedColumns, List<ImportProblem> problems) {

    public Workforce {
        rows = List.copyOf(rows);
        unusedColumns = List.copyOf(unusedColumns);
        problems = List.copyOf(problems);
    }

    static Workforce refused(ImportProblem problem) {
        return new Workforce(List.of(), List.of(), List.of(problem));
    }
}

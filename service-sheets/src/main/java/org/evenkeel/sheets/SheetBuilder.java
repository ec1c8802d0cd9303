package org.evenkeel.sheets;

import java.util.ArrayList;
import java.util.List;

/** Gathers the rows of a sheet and stops at the first limit passed, so that memory stays bounded. */
final class SheetBuilder {

    private final ImportLimits limits;
    private final List<SheetRow> rows = new ArrayList<>();
    private int cells;

    SheetBuilder(ImportLimits limits) {
        this.limits = limits;
    }

    void add(int row, List<Cell> content) throws FileRefusedException {
        if (row > limits.rows()) {
            throw refused(row, "at most " + limits.rows() + " rows", "Split the list into several files.");
        }
        if (content.size() > limits.columns()) {
            throw refused(row, "at most " + limits.columns() + " columns", "Delete the columns that are not needed.");
        }
        SheetRow added = new SheetRow(row, content);
        for (Cell cell : content) {
            if (cell.text().length() > limits.cellCharacters()) {
                throw refused(row, "at most " + limits.cellCharacters() + " characters in a cell",
                        "Shorten the long text in this row; an unclosed quotation mark can also cause it.");
            }
        }
        cells += (int) added.filled();
        if (cells > limits.cells()) {
            throw refused(row, "at most " + limits.cells() + " filled cells", "Split the list into several files.");
        }
        if (!added.isBlank()) {
            rows.add(added);
        }
    }

    Sheet build(String name, boolean evenRows) {
        return new Sheet(name, rows, evenRows);
    }

    private static FileRefusedException refused(int row, String expected, String mending) {
        return new FileRefusedException(ImportProblem.ofRow(row, expected, mending));
    }
}

package org.evenkeel.sheets;

import java.util.List;

/**
 * One row of a sheet.
 *
 * @param row as a spreadsheet numbers it, from 1
 */
public record SheetRow(int row, List<Cell> cells) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** Whether nothing stands in it. */
    public boolean isBlank() {
        return cells.stream().allMatch(Cell::isBlank);
    }

    /** Text of the cell at this position from 0; empty past the last. */
    public String text(int position) {
        return position < cells.size() ? cells.get(position).text() : "";
    }

    /** How many cells hold something. */
    public long filled() {
        return cells.stream().filter(cell -> !cell.isBlank()).count();
    }
}

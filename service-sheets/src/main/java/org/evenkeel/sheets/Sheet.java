package org.evenkeel.sheets;

import java.util.List;

/**
 * The rows of one sheet that are not blank.
 *
 * @param evenRows whether every row must have as many cells as the headings, as in a CSV file
 */
public record Sheet(String name, List<SheetRow> rows, boolean evenRows) {

    public Sheet {
        rows = List.copyOf(rows);
    }
}

package org.evenkeel.planning.importing;

import java.util.List;

/**
 * One row as it stands in the file.
 *
 * @param row row as a spreadsheet numbers it, from 1
 * @param cells text of each cell under its heading, in the order of the columns
 */
public record ReadRow(int row, List<String> cells) {

    public ReadRow {
        cells = List.copyOf(cells);
    }
}

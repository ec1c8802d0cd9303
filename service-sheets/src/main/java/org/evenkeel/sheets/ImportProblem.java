package org.evenkeel.sheets;

import org.jspecify.annotations.Nullable;

/**
 * Why a file cannot be imported as it is: what was found where, what was expected, and the likely mending.
 *
 * @param row row as a spreadsheet numbers it, from 1; null where the whole file is meant
 * @param column heading of the column, or JSON pointer into a document; null where the whole row is meant
 * @param value what was found, shortened
 */
public record ImportProblem(
        @Nullable Integer row,
        @Nullable String column,
        @Nullable String value,
        String expected,
        String mending) {

    private static final int LONGEST_VALUE = 200;

    public ImportProblem {
        if (value != null && value.length() > LONGEST_VALUE) {
            value = value.substring(0, LONGEST_VALUE) + "…";
        }
    }

    /** A problem of the file as a whole. */
    public static ImportProblem ofFile(String expected, String mending) {
        return new ImportProblem(null, null, null, expected, mending);
    }

    /** A problem of one row as a whole. */
    public static ImportProblem ofRow(int row, String expected, String mending) {
        return new ImportProblem(row, null, null, expected, mending);
    }
}

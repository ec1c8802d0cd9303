package org.evenkeel.sheets;

/**
 * How large a file may be. Checked before, or while, it is read, so that no file costs more memory than these allow.
 *
 * @param fileBytes size of the file as sent
 * @param unpackedBytes size of all that a workbook unpacks to
 * @param unpackedRatio how many times larger than packed any large part of a workbook may be
 * @param workbookEntries parts of a workbook
 * @param rows rows of a list, headings and blank rows included
 * @param columns cells of one row
 * @param cells cells of a list that hold something
 * @param cellCharacters characters of one cell, and of one string of a document
 * @param previewRows rows that a preview shows as read
 */
public record ImportLimits(
        long fileBytes,
        long unpackedBytes,
        int unpackedRatio,
        int workbookEntries,
        int rows,
        int columns,
        int cells,
        int cellCharacters,
        int previewRows) {

    private static final long MEGABYTE = 1_000_000;

    /** The limits of the product. */
    public static ImportLimits standard() {
        return new ImportLimits(10 * MEGABYTE, 30 * MEGABYTE, 100, 500, 5_000, 200, 200_000, 8_000, 200);
    }
}

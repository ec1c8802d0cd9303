package org.evenkeel.sheets;

import java.util.List;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/** The rows of a text in comma-, semicolon- or tab-separated form. */
public final class CsvSheet {

    private static final List<Character> DELIMITERS = List.of(',', ';', '\t');
    private static final int LOOKED_AT = 20;

    private CsvSheet() {
    }

    /** Reads the rows; the delimiter is the one that gives the widest rows of equal width. */
    public static Sheet read(String text, ImportLimits limits) throws FileRefusedException {
        SheetBuilder sheet = new SheetBuilder(limits);
        int row = 0;
        try {
            for (CsvRecord line : reader(delimiter(text), text, limits)) {
                row++;
                sheet.add(row, line.getFields().stream().map(field -> Cell.typed(field.strip())).toList());
            }
        } catch (CsvParseException e) {
            throw malformed(row + 1);
        }
        return sheet.build("", true);
    }

    private static FileRefusedException malformed(int row) {
        return new FileRefusedException(ImportProblem.ofRow(row, "cells in well-formed quotation marks",
                "Close the quotation mark that this row opens, and double a quotation mark inside a quoted cell (\"\")."));
    }

    private static CsvReader<CsvRecord> reader(char delimiter, String text, ImportLimits limits) {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .commentStrategy(CommentStrategy.NONE)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .allowExtraCharsAfterClosingQuote(false)
                .maxBufferSize(Math.max(65_536, limits.cellCharacters() * 8))
                .ofCsvRecord(text);
    }

    private static char delimiter(String text) {
        char best = ',';
        long bestScore = 0;
        for (char candidate : DELIMITERS) {
            long score = score(candidate, text);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    /** Rows of the most frequent width, times that width; 0 where the delimiter does not occur. */
    private static long score(char delimiter, String text) {
        try {
            return reader(delimiter, text, ImportLimits.standard()).stream().limit(LOOKED_AT)
                    .map(CsvRecord::getFieldCount)
                    .filter(width -> width > 1)
                    .collect(Collectors.groupingBy(width -> width, Collectors.counting()))
                    .entrySet().stream()
                    .mapToLong(entry -> entry.getKey() * entry.getValue())
                    .max().orElse(0);
        } catch (CsvParseException e) {
            return delimiter == ',' ? 1 : 0;
        }
    }
}

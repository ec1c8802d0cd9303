package org.evenkeel.impact.platform.sheet;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import de.siegmar.fastcsv.writer.CsvWriter;

/** Rows of a CSV file. What a spreadsheet would take for a formula is written as text; what is absent is an empty cell. */
public final class Sheet {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final List<List<String>> rows = new ArrayList<>();

    public Sheet(String... headings) {
        rows.add(List.of(headings));
    }

    /** Numbers are written as they are, all else as text. */
    public Sheet row(@Nullable Object... cells) {
        rows.add(Arrays.stream(cells).map(Sheet::cell).toList());
        return this;
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        String text = value.toString();
        boolean harmless = value instanceof Number || text.isEmpty() || FORMULA_STARTS.indexOf(text.charAt(0)) < 0;
        return harmless ? text : "'" + text;
    }

    @Override
    public String toString() {
        StringWriter sheet = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(sheet)) {
            rows.forEach(csv::writeRecord);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return sheet.toString();
    }
}

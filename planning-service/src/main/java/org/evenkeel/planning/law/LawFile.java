package org.evenkeel.planning.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/** Reads the rows of a law table. */
final class LawFile {

    private LawFile() {
    }

    /** The table as it comes with the product. */
    static Reader delivered(LawTable table) {
        InputStream stream = LawFile.class.getResourceAsStream("/law/" + table.file());
        if (stream == null) {
            throw new MalformedLawTable(table.file(), 0, "all", "the file is missing", null);
        }
        return new InputStreamReader(stream, StandardCharsets.UTF_8);
    }

    /** All rows under the heading; closes {@code text}. */
    static List<LawRow> rows(LawTable table, Reader text) {
        List<LawRow> rows = new ArrayList<>();
        List<String> heading = List.of();
        try (CsvReader<CsvRecord> records = CsvReader.builder().allowExtraFields(true).allowMissingFields(true)
                .ofCsvRecord(text)) {
            for (CsvRecord row : records) {
                if (heading.isEmpty()) {
                    heading = row.getFields();
                } else {
                    rows.add(new LawRow(table, row.getStartingLineNumber(), cells(table, heading, row)));
                }
            }
        } catch (CsvParseException e) {
            throw new MalformedLawTable(table.file(), rows.size() + 2L, "all", "the row cannot be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (rows.isEmpty()) {
            throw new MalformedLawTable(table.file(), 1, "all", "the table has no rows", null);
        }
        return rows;
    }

    private static Map<String, String> cells(LawTable table, List<String> heading, CsvRecord row) {
        if (row.getFieldCount() != heading.size()) {
            throw new MalformedLawTable(table.file(), row.getStartingLineNumber(), "all",
                    row.getFieldCount() + " cells under " + heading.size() + " headings", null);
        }
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < heading.size(); i++) {
            cells.put(heading.get(i), row.getField(i));
        }
        return cells;
    }
}

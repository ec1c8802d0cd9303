package org.evenkeel.planning.importing;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;

/** An empty savings list that a user can fill in a spreadsheet program and import: headings alone, all of them recognised. */
public final class SavingsListTemplate {

    private static final List<String> HEADINGS = List.of("Reference", "Directorate", "Service", "Title", "Description",
            "Saving year 1 (£)", "Saving year 2 (£)", "Saving year 3 (£)", "Year basis", "FTE affected", "Staffing note",
            "One-off cost (£)", "Type", "RAG", "Impact", "Start date", "Status", "Owner", "Source");

    private SavingsListTemplate() {
    }

    /** Its headings in order. */
    public static List<String> headings() {
        return HEADINGS;
    }

    /** The template as CSV in UTF-8 with a byte-order mark, by which spreadsheet programs know the encoding. */
    public static byte[] csv() {
        StringWriter text = new StringWriter();
        text.write('\ufeff');
        try (CsvWriter writer = CsvWriter.builder().build(text)) {
            writer.writeRecord(HEADINGS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}

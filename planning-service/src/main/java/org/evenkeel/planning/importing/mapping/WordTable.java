package org.evenkeel.planning.importing.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** Words that tell a value, from a data file; the first line whose words occur in the text decides. */
public final class WordTable<E extends Enum<E>> {

    private record Line<E>(String words, E value) {
    }

    private final List<Line<E>> lines;

    private WordTable(List<Line<E>> lines) {
        this.lines = lines;
    }

    /** Reads {@code words} and the named column of a table of the product. */
    public static <E extends Enum<E>> WordTable<E> load(String table, String column, Class<E> values) {
        return new WordTable<>(rows(table).stream()
                .map(row -> new Line<>(row.getField("words"), Enum.valueOf(values, row.getField(column))))
                .toList());
    }

    static List<NamedCsvRecord> rows(String table) {
        try (InputStream in = WordTable.class.getResourceAsStream("/importing/" + table)) {
            if (in == null) {
                throw new IllegalStateException("The table " + table + " is missing.");
            }
            return CsvReader.builder().ofNamedCsvRecord(new String(in.readAllBytes(), StandardCharsets.UTF_8)).stream()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the text tells, if anything. */
    public Optional<E> in(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lines.stream().filter(line -> lower.contains(line.words())).map(Line::value).findFirst();
    }
}

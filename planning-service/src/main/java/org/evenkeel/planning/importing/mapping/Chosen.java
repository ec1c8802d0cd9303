package org.evenkeel.planning.importing.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

import org.evenkeel.planning.importing.Findings;
import org.evenkeel.planning.importing.ImportField;
import org.evenkeel.planning.importing.ImportOptions;
import org.evenkeel.planning.importing.Publication;
import org.evenkeel.sheets.ImportProblem;
import org.evenkeel.sheets.SheetRow;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one body for one year. A file may hold several; one import takes one, and which is never guessed.
 *
 * @param organisation the body as written; empty where not stated
 * @param one whether exactly one list was chosen; else the rows are those of all
 * @param rows its rows
 * @param publications everything the file holds
 */
public record Chosen(String organisation, PublishedYear year, boolean one, List<SheetRow> rows,
        List<Publication> publications) {

    private record Key(String organisation, String year) {
    }

    /** Chooses by what the options say; where that leaves none or several, that is a problem. */
    public static Chosen from(Table table, ImportOptions options, Findings findings) {
        Map<Key, List<SheetRow>> groups = new LinkedHashMap<>();
        for (SheetRow row : table.rows()) {
            Key key = new Key(text(row, table, ImportField.ORGANISATION), text(row, table, ImportField.FINANCIAL_YEAR));
            groups.computeIfAbsent(key, unused -> new ArrayList<>()).add(row);
        }
        List<Publication> publications = groups.entrySet().stream()
                .map(entry -> new Publication(orNull(entry.getKey().organisation()), orNull(entry.getKey().year()),
                        entry.getValue().size()))
                .toList();
        List<Key> wanted = groups.keySet().stream().filter(key -> matches(key, options)).toList();
        if (wanted.size() != 1) {
            if (!groups.isEmpty()) {
                findings.problem(problem(wanted, groups, options));
            }
            return new Chosen("", new PublishedYear("", null), false, table.rows(), publications);
        }
        Key key = wanted.get(0);
        return new Chosen(key.organisation(), PublishedYear.of(key.year()), true, groups.getOrDefault(key, List.of()),
                publications);
    }

    private static ImportProblem problem(List<Key> wanted, Map<Key, List<SheetRow>> groups, ImportOptions options) {
        List<Key> among = wanted.isEmpty() ? List.copyOf(groups.keySet()) : wanted;
        String held = String.join("; ", new TreeSet<>(among.stream().limit(30).map(Chosen::shown).toList()));
        String asked = options.publishedOrganisation() == null && options.publishedYear() == null ? null
                : shown(new Key(said(options.publishedOrganisation()), said(options.publishedYear())));
        return new ImportProblem(null, null, asked, "one body's list for one year",
                "The file holds: " + held + ". Choose the organisation and the published year.");
    }

    private static String shown(Key key) {
        return (key.organisation().isEmpty() ? "" : key.organisation() + ", ")
                + (key.year().isEmpty() ? "year not stated" : key.year());
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static boolean matches(Key key, ImportOptions options) {
        return matches(key.organisation(), options.publishedOrganisation()) && matches(key.year(), options.publishedYear());
    }

    private static boolean matches(String stated, @Nullable String wanted) {
        return wanted == null || stated.strip().toLowerCase(Locale.ROOT).equals(wanted.strip().toLowerCase(Locale.ROOT));
    }

    private static String text(SheetRow row, Table table, ImportField field) {
        int position = table.columns().column(field).position() - 1;
        return position < 0 ? "" : row.text(position).strip();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}

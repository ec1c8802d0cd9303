package org.evenkeel.planning.importing.mapping;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.evenkeel.planning.importing.ColumnReading;
import org.evenkeel.planning.importing.Findings;
import org.evenkeel.planning.importing.ImportField;
import org.evenkeel.planning.importing.ImportKind;
import org.evenkeel.planning.importing.ImportOptions;
import org.evenkeel.planning.importing.ReadRow;
import org.evenkeel.sheets.ImportProblem;
import org.evenkeel.sheets.Sheet;
import org.evenkeel.sheets.SheetRow;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as a list under headings: which row holds them is found, titles above are read past.
 *
 * @param kind what sort of list it is
 * @param columns what its columns mean
 * @param rows the rows below the headings
 */
public record Table(ImportKind kind, Columns columns, List<SheetRow> rows) {

    private static final int HEADINGS_WITHIN = 30;
    private static final Set<ImportField> YEARS = Set.of(ImportField.SAVING_YEAR_1, ImportField.SAVING_YEAR_2,
            ImportField.SAVING_YEAR_3, ImportField.SAVING_YEAR_4, ImportField.SAVING_YEAR_5);

    /** Whether headings of either kind of list are found on the sheet. */
    public static boolean recognised(Sheet sheet, Headings headings, ImportOptions options) {
        return find(sheet, headings, options) != null;
    }

    /** The list on this sheet; null where its headings do not make one. */
    public static @Nullable Table find(Sheet sheet, Headings headings, ImportOptions options) {
        Table best = null;
        for (ImportKind kind : List.of(ImportKind.UNIT_TABLE, ImportKind.SAVINGS_LIST)) {
            if (options.kind() == null || options.kind() == kind) {
                best = richer(best, find(sheet, kind, headings, options));
            }
        }
        return best;
    }

    private static @Nullable Table find(Sheet sheet, ImportKind kind, Headings headings, ImportOptions options) {
        Table best = null;
        for (int i = 0; i < Math.min(HEADINGS_WITHIN, sheet.rows().size()); i++) {
            Columns columns = Columns.of(sheet.rows().get(i), kind, headings, options);
            if (makes(kind, columns)) {
                best = richer(best, new Table(kind, columns, sheet.rows().subList(i + 1, sheet.rows().size())));
            }
        }
        return best;
    }

    private static @Nullable Table richer(@Nullable Table one, @Nullable Table other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.columns.fields().size() > one.columns.fields().size() ? other : one;
    }

    private static boolean makes(ImportKind kind, Columns columns) {
        if (kind == ImportKind.UNIT_TABLE) {
            return columns.has(ImportField.UNIT) && (columns.has(ImportField.GROSS_BUDGET)
                    || columns.has(ImportField.NET_BUDGET) || columns.has(ImportField.FTE_ESTABLISHMENT));
        }
        return (columns.has(ImportField.TITLE) || columns.has(ImportField.DESCRIPTION))
                && columns.fields().stream().anyMatch(YEARS::contains);
    }

    /** What is wrong with the table as a whole: repeated columns, rows of another width, no rows. */
    public void check(Sheet sheet, Findings findings) {
        for (ColumnReading repeated : columns.repeated()) {
            findings.problem(new ImportProblem(null, repeated.heading(), repeated.heading(),
                    "one column for " + repeated.field(),
                    "Two columns mean the same. Map one of them to IGNORED or another field."));
        }
        if (rows.isEmpty()) {
            findings.problem(ImportProblem.ofFile("at least one row below the headings", "Add the lines of the list."));
        }
        for (SheetRow row : rows) {
            boolean beyond = row.cells().stream().skip(columns.width()).anyMatch(cell -> !cell.isBlank());
            boolean tooFew = sheet.evenRows() && row.cells().size() < columns.width();
            if (beyond || tooFew) {
                findings.problem(new ImportProblem(row.row(), null, row.cells().size() + " cells",
                        "as many cells as headings, " + columns.width(),
                        "Put text that holds the separator in quotation marks, and complete or delete the row."));
            }
        }
    }

    /** The first rows as they stand, for the reader of the preview. */
    public List<ReadRow> sample(int most) {
        return rows.stream().limit(most)
                .map(row -> new ReadRow(row.row(),
                        columns.readings().stream().map(column -> row.text(column.position() - 1))
                                .collect(Collectors.toList())))
                .toList();
    }
}

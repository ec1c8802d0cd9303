package org.evenkeel.planning.importing;

import java.util.List;

import org.evenkeel.planning.assumption.Assumption;
import org.evenkeel.planning.organisation.OrganisationDocument;
import org.evenkeel.sheets.ImportProblem;
import org.jspecify.annotations.Nullable;

/**
 * What an import would bring, to be read before it is confirmed: all or nothing.
 *
 * @param kind what the file holds; null where that could not be told
 * @param source where the figures come from, as the file says, or else its name
 * @param document what would be stored; null where there is any problem
 * @param assumptions every value that the file does not state, with the rule that filled it
 * @param problems everything that must be mended first
 * @param remarks what else a reader should know
 * @param publications the bodies and years the file holds
 * @param columns every column of a list and how it was read
 * @param rows the first rows of a list as read
 * @param rowCount how many rows the list has below its headings, blank ones left out
 * @param totals what the lines add up to
 */
public record ImportPreview(
        @Nullable ImportKind kind,
        String source,
        @Nullable OrganisationDocument document,
        List<Assumption> assumptions,
        List<ImportProblem> problems,
        List<ImportRemark> remarks,
        List<Publication> publications,
        List<ColumnReading> columns,
        List<ReadRow> rows,
        int rowCount,
        ImportTotals totals) {

    public ImportPreview {
        assumptions = List.copyOf(assumptions);
        problems = List.copyOf(problems);
        remarks = List.copyOf(remarks);
        publications = List.copyOf(publications);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Whether it may be stored. */
    public boolean confirmable() {
        return document != null && problems.isEmpty();
    }

    /** A preview of a file that could not be read at all. */
    public static ImportPreview refused(@Nullable ImportKind kind, String source, List<ImportProblem> problems) {
        return new ImportPreview(kind, source, null, List.of(), problems, List.of(), List.of(), List.of(), List.of(), 0,
                ImportTotals.none());
    }
}

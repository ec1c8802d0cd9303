package org.evenkeel.planning.importing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.evenkeel.planning.assumption.Assumption;
import org.evenkeel.planning.importing.filling.Filling;
import org.evenkeel.planning.importing.mapping.Chosen;
import org.evenkeel.planning.importing.mapping.Headings;
import org.evenkeel.planning.importing.mapping.ImportedDocument;
import org.evenkeel.planning.importing.mapping.Table;
import org.evenkeel.planning.importing.savings.SavingsListImport;
import org.evenkeel.planning.importing.units.UnitTableImport;
import org.evenkeel.sheets.ImportLimits;
import org.evenkeel.sheets.ImportProblem;
import org.evenkeel.sheets.Sheet;
import org.evenkeel.sheets.SheetRow;
import org.jspecify.annotations.Nullable;

/** The preview of a savings list or unit table. */
final class ListPreview {

    private static final int SOURCES_SHOWN = 3;

    private final ImportLimits limits;
    private final ImportOptions options;
    private final Headings headings;
    private final Findings findings;
    private final Filling filling;

    ListPreview(ImportLimits limits, ImportOptions options, Headings headings, Findings findings, Filling filling) {
        this.limits = limits;
        this.options = options;
        this.headings = headings;
        this.findings = findings;
        this.filling = filling;
    }

    ImportPreview of(String fileName, Sheet sheet) {
        Table table = Table.find(sheet, headings, options);
        if (table == null) {
            return ImportPreview.refused(options.kind(), fileName, List.of(noTable(sheet)));
        }
        table.check(sheet, findings);
        Chosen chosen = Chosen.from(table, options, findings);
        Table taken = new Table(table.kind(), table.columns(), chosen.rows());
        ImportedDocument imported = chosen.one() && !taken.rows().isEmpty() ? imported(taken, chosen, fileName) : null;
        return new ImportPreview(table.kind(), source(taken, chosen, fileName),
                imported == null || findings.hasProblems() ? null : imported.document(), findings.assumptions(),
                findings.problems(), findings.remarks(), chosen.publications(), table.columns().readings(),
                taken.sample(limits.previewRows()), taken.rows().size(),
                imported == null ? ImportTotals.none() : imported.totals());
    }

    private ImportedDocument imported(Table table, Chosen chosen, String fileName) {
        ImportedDocument imported = table.kind() == ImportKind.UNIT_TABLE
                ? new UnitTableImport(options, findings, filling).read(chosen, table.columns(), fileName)
                : new SavingsListImport(options, findings, filling).read(chosen, table.columns(), fileName);
        unitsNotStated(table, imported.document().organisation().name());
        return imported;
    }

    private void unitsNotStated(Table table, String organisation) {
        for (ColumnReading column : table.columns().readings()) {
            if (column.field() != null && column.field().isAmount() && column.unit() == null) {
                findings.assume(new Assumption(Assumption.Subject.ORGANISATION, organisation, column.heading(),
                        "unit of amounts not stated", "£", "The heading does not say £000"));
            }
        }
    }

    private ImportProblem noTable(Sheet sheet) {
        if (sheet.rows().isEmpty()) {
            return ImportProblem.ofFile("a list with headings; this one is empty",
                    "Check that the right file or sheet was chosen.");
        }
        String first = sheet.rows().get(0).cells().stream().map(cell -> cell.text()).filter(text -> !text.isBlank())
                .limit(30).collect(Collectors.joining(", "));
        String expected = options.kind() == ImportKind.UNIT_TABLE
                ? "headings of a unit and of its budget or posts"
                : "headings of a title and of at least one year's saving, or of a unit and its budget";
        return new ImportProblem(sheet.rows().get(0).row(), null, first, expected,
                "Say which column means what, or use the template for savings lists.");
    }

    private static String source(Table table, Chosen chosen, String fileName) {
        Set<String> stated = new LinkedHashSet<>();
        int position = table.columns().column(ImportField.SOURCE).position() - 1;
        for (SheetRow row : table.rows()) {
            String text = position < 0 ? "" : row.text(position).strip();
            if (!text.isEmpty() && stated.size() < SOURCES_SHOWN) {
                stated.add(text);
            }
        }
        if (!stated.isEmpty()) {
            return String.join("; ", stated);
        }
        @Nullable
        String named = chosen.organisation().isEmpty() ? null : chosen.organisation() + ", " + chosen.year().label();
        return named == null ? fileName : named;
    }
}

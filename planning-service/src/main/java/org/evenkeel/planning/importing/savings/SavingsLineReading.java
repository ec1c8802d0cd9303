package org.evenkeel.planning.importing.savings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.evenkeel.planning.importing.Findings;
import org.evenkeel.planning.importing.ImportField;
import org.evenkeel.planning.importing.mapping.Columns;
import org.evenkeel.planning.importing.mapping.Line;
import org.evenkeel.sheets.SheetRow;
import org.jspecify.annotations.Nullable;

/** From a row to a savings proposal; section headings and totals are remarked on and left out. */
final class SavingsLineReading {

    private static final List<ImportField> YEARS = List.of(ImportField.SAVING_YEAR_1, ImportField.SAVING_YEAR_2,
            ImportField.SAVING_YEAR_3, ImportField.SAVING_YEAR_4, ImportField.SAVING_YEAR_5);
    private static final Pattern TOTAL = Pattern.compile("(?i)(grand |sub-?\\s?|overall )?totals?\\b.*");

    private final Columns columns;
    private final Findings findings;
    private final List<ImportField> years;

    SavingsLineReading(Columns columns, Findings findings) {
        this.columns = columns;
        this.findings = findings;
        int last = 0;
        for (int i = 0; i < YEARS.size(); i++) {
            last = columns.has(YEARS.get(i)) ? i : last;
        }
        this.years = YEARS.subList(0, last + 1);
    }

    /** How many years the list has columns for. */
    int years() {
        return years.size();
    }

    Optional<SavingsLine> read(SheetRow row) {
        Line line = new Line(row, columns, findings);
        String title = line.text(ImportField.TITLE, 300);
        String description = line.text(ImportField.DESCRIPTION, 4_000);
        String reference = line.text(ImportField.REFERENCE, 80);
        if (isTotal(row, reference, title, description)) {
            findings.remark(row.row(), "Row " + row.row() + " is a total and is not imported.");
            return Optional.empty();
        }
        if (line.filled() == 1) {
            findings.remark(row.row(), "Row " + row.row() + " holds one cell, taken as a section heading and not imported.");
            return Optional.empty();
        }
        SavingsLine read = line(line, reference, title.isEmpty() ? shortened(description) : title, description);
        return checked(line, read) ? Optional.of(read) : Optional.empty();
    }

    private static boolean isTotal(SheetRow row, String reference, String title, String description) {
        String first = !reference.isEmpty() ? reference : !title.isEmpty() ? title : description;
        boolean noWords = first.isEmpty();
        String leading = noWords ? row.cells().stream().map(cell -> cell.text()).filter(text -> !text.isBlank()).findFirst()
                .orElse("") : first;
        return TOTAL.matcher(leading).matches() && (noWords || reference.isEmpty() || title.isEmpty());
    }

    private static String shortened(String description) {
        return description.length() > 120 ? description.substring(0, 119).strip() + "…" : description;
    }

    private SavingsLine line(Line line, String reference, String title, String description) {
        List<@Nullable Long> amounts = new ArrayList<>();
        for (ImportField year : years) {
            amounts.add(line.pence(year));
        }
        return new SavingsLine(line.row(), reference, title, description, line.text(ImportField.DIRECTORATE, 200),
                line.text(ImportField.SERVICE, 200), amounts, line.text(ImportField.YEAR_BASIS, 500),
                line.fte(ImportField.FTE_AFFECTED), line.text(ImportField.FTE_NOTE, 1_000),
                line.pence(ImportField.ONE_OFF_COST),
                line.text(ImportField.TYPE_STATED, 300), line.text(ImportField.TYPE_INFERRED, 300),
                line.text(ImportField.DELIVERY_RISK, 1_000), line.text(ImportField.IMPACT, 2_000),
                line.day(ImportField.START_DATE), line.text(ImportField.STATUS, 1_000), line.text(ImportField.OWNER, 200),
                line.notes());
    }

    private boolean checked(Line line, SavingsLine read) {
        if (read.title().isEmpty()) {
            line.problem(ImportField.TITLE, "", "a title", "Say in a few words what the saving is.");
            return false;
        }
        BigDecimal fte = read.fte();
        if (fte != null && fte.signum() < 0) {
            line.problem(ImportField.FTE_AFFECTED, fte.toPlainString(), "posts that go, 0 or more",
                    "Write posts that go without a minus; posts that are added are not part of a saving's line.");
        }
        Long oneOff = read.oneOffPence();
        if (oneOff != null && oneOff < 0) {
            line.problem(ImportField.ONE_OFF_COST, String.valueOf(oneOff), "a cost, 0 or more",
                    "Write the cost without a minus.");
        }
        if (!read.hasAmount() && !findings.isBad(read.row())) {
            line.problem(ImportField.SAVING_YEAR_1, "", "an amount in at least one year",
                    "Write what the line saves, or delete the row.");
        }
        return read.hasAmount();
    }
}

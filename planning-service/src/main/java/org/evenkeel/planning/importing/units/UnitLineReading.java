package org.evenkeel.planning.importing.units;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

import org.evenkeel.planning.importing.Findings;
import org.evenkeel.planning.importing.ImportField;
import org.evenkeel.planning.importing.mapping.Columns;
import org.evenkeel.planning.importing.mapping.Line;
import org.evenkeel.sheets.SheetRow;
import org.jspecify.annotations.Nullable;

/** From a row to a unit, or to a total. */
final class UnitLineReading {

    private final Columns columns;
    private final Findings findings;

    UnitLineReading(Columns columns, Findings findings) {
        this.columns = columns;
        this.findings = findings;
    }

    Optional<UnitLine> read(SheetRow row) {
        Line line = new Line(row, columns, findings);
        String unit = line.text(ImportField.UNIT, 200);
        String type = line.text(ImportField.ROW_TYPE, 200).toLowerCase(Locale.ROOT);
        boolean total = type.contains("total") || type.isEmpty() && unit.toLowerCase(Locale.ROOT).matches(".*\\btotals?\\b.*");
        if (line.filled() == 1) {
            findings.remark(row.row(), "Row " + row.row() + " holds one cell, taken as a section heading and not imported.");
            return Optional.empty();
        }
        if (unit.isEmpty() && !total) {
            line.problem(ImportField.UNIT, "", "the name of a unit", "Name the unit, or delete the row.");
            return Optional.empty();
        }
        BigDecimal fte = notNegative(line, ImportField.FTE_ESTABLISHMENT);
        BigDecimal deleted = notNegative(line, ImportField.POSTS_DELETED);
        if (!total && fte != null && deleted != null && deleted.compareTo(fte) > 0) {
            line.problem(ImportField.POSTS_DELETED, deleted.toPlainString(), "at most the " + fte.toPlainString()
                    + " full-time equivalents of the unit", "Correct one of the two numbers.");
        }
        return Optional.of(new UnitLine(row.row(), line.text(ImportField.DIRECTORATE, 200), unit, total,
                line.pence(ImportField.GROSS_BUDGET), line.pence(ImportField.NET_BUDGET), fte,
                line.pence(ImportField.SAVINGS_PROPOSED), deleted, line.notes()));
    }

    private static @Nullable BigDecimal notNegative(Line line, ImportField field) {
        BigDecimal fte = line.fte(field);
        if (fte != null && fte.signum() < 0) {
            line.problem(field, fte.toPlainString(), "0 or more", "Write the number without a minus.");
            return null;
        }
        return fte;
    }
}

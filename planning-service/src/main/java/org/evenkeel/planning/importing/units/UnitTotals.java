package org.evenkeel.planning.importing.units;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

import org.evenkeel.planning.importing.Findings;
import org.evenkeel.planning.importing.ImportField;
import org.evenkeel.planning.importing.mapping.Columns;
import org.evenkeel.sheets.ImportProblem;
import org.jspecify.annotations.Nullable;

/**
 * Holds each total against the sum of its units. A total that differs means a row is missing or misread, so it is a problem,
 * not a remark; a unit that leaves the value out, or a total without units, cannot be checked and is remarked on.
 */
final class UnitTotals {

    private record Figure(ImportField field, Function<UnitLine, @Nullable BigDecimal> of) {
    }

    private static final List<Figure> FIGURES = List.of(
            new Figure(ImportField.GROSS_BUDGET, line -> pounds(line.grossPence())),
            new Figure(ImportField.NET_BUDGET, line -> pounds(line.netPence())),
            new Figure(ImportField.FTE_ESTABLISHMENT, UnitLine::fte),
            new Figure(ImportField.SAVINGS_PROPOSED, line -> pounds(line.savingPence())),
            new Figure(ImportField.POSTS_DELETED, UnitLine::postsDeleted));

    private final List<UnitLine> lines;
    private final Columns columns;
    private final Findings findings;

    UnitTotals(List<UnitLine> lines, Columns columns, Findings findings) {
        this.lines = lines;
        this.columns = columns;
        this.findings = findings;
    }

    void check() {
        for (UnitLine total : lines) {
            if (total.total()) {
                check(total);
            }
        }
    }

    private void check(UnitLine total) {
        boolean all = total.directorate().isEmpty() || total.directorate().toLowerCase(Locale.ROOT).contains("total");
        List<UnitLine> units = lines.stream().filter(line -> !line.total())
                .filter(line -> all || line.directorate().equalsIgnoreCase(total.directorate())).toList();
        String name = all ? "the whole table" : total.directorate();
        if (units.isEmpty()) {
            findings.remark(total.row(), "Row " + total.row() + " is the total of " + name
                    + ", of which the table lists no unit; its figures are not imported.");
            return;
        }
        for (Figure figure : FIGURES) {
            check(figure, total, units);
        }
    }

    private void check(Figure figure, UnitLine total, List<UnitLine> units) {
        BigDecimal stated = figure.of().apply(total);
        if (stated == null || !columns.has(figure.field())) {
            return;
        }
        BigDecimal sum = units.stream().map(figure.of()).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(stated) != 0) {
            findings.problem(new ImportProblem(total.row(), columns.column(figure.field()).heading(), stated.toPlainString(),
                    "the sum of its units, " + sum.toPlainString(),
                    "Correct the unit or the total; delete the total's row if units are left out on purpose."));
        }
    }

    private static @Nullable BigDecimal pounds(@Nullable Long pence) {
        return pence == null ? null : BigDecimal.valueOf(pence, 2);
    }
}

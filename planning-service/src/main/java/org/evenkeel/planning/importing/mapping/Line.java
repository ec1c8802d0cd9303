package org.evenkeel.planning.importing.mapping;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.evenkeel.planning.importing.AmountUnit;
import org.evenkeel.planning.importing.ColumnReading;
import org.evenkeel.planning.importing.Findings;
import org.evenkeel.planning.importing.ImportField;
import org.evenkeel.sheets.Cell;
import org.evenkeel.sheets.ImportProblem;
import org.evenkeel.sheets.SheetRow;
import org.jspecify.annotations.Nullable;

/** One row under its headings. What cannot be read is a problem of the findings and reads as not stated. */
public final class Line {

    /** £1 trillion: more is a slip of the keyboard. */
    public static final long LARGEST_PENCE = 100_000_000_000_000L;

    private static final BigDecimal LARGEST_FTE = BigDecimal.valueOf(1_000_000);

    /**
     * A cell that was read in a way its reader should know of.
     *
     * @param rule name of the rule that read it
     */
    public record Note(String column, String rule, String value, String because) {
    }

    private final SheetRow row;
    private final Columns columns;
    private final Findings findings;
    private final List<Note> notes = new ArrayList<>();

    public Line(SheetRow row, Columns columns, Findings findings) {
        this.row = row;
        this.columns = columns;
        this.findings = findings;
    }

    /** Its row as a spreadsheet numbers it. */
    public int row() {
        return row.row();
    }

    /** How many cells hold something. */
    public long filled() {
        return row.filled();
    }

    /** Cells read in a way to be told: formulas, dashes, roundings. */
    public List<Note> notes() {
        return List.copyOf(notes);
    }

    /** Text of the cell; empty where there is none. */
    public String text(ImportField field, int longest) {
        String text = value(field);
        if (text.length() > longest) {
            problem(field, text, "at most " + longest + " characters", "Shorten the text.");
            return text.substring(0, longest);
        }
        return text;
    }

    private String value(ImportField field) {
        ColumnReading column = columns.column(field);
        int position = column.position() - 1;
        if (position < 0 || position >= row.cells().size()) {
            return "";
        }
        Cell cell = row.cells().get(position);
        if (cell.origin() == Cell.Origin.ERROR) {
            problem(field, cell.text(), "a value; the formula in this cell gives an error",
                    "Mend the formula or type the value, and save the workbook again.");
            return "";
        }
        if (cell.origin() == Cell.Origin.FORMULA && !cell.isBlank()) {
            notes.add(new Note(column.heading(), "formula not computed again", cell.text(),
                    "The cell holds a formula; this is the value the workbook was saved with"));
        }
        return cell.text().strip();
    }

    /** The amount in pence; null where it is not stated. Fractions of a penny are rounded half up. */
    public @Nullable Long pence(ImportField field) {
        String text = value(field);
        NumberText read = NumberText.of(text);
        BigDecimal number = read.number();
        if (read.state() == NumberText.State.UNREADABLE || read.state() == NumberText.State.NOT_STATED || number == null) {
            return unreadable(field, text, read, "an amount such as 1,234.50, (12) or nil");
        }
        noteDash(field, read);
        AmountUnit unit = columns.column(field).unit();
        long perUnit = read.scale() > 0 ? read.scale() : (unit == null ? AmountUnit.POUNDS : unit).pence();
        BigDecimal pence = number.multiply(BigDecimal.valueOf(perUnit)).setScale(0, RoundingMode.HALF_UP);
        if (pence.abs().compareTo(BigDecimal.valueOf(LARGEST_PENCE)) > 0) {
            problem(field, text, "an amount within £1 trillion", "Check the amount and whether it is in £ or £000.");
            return null;
        }
        return pence.longValueExact();
    }

    /** Full-time equivalents to hundredths; null where not stated. */
    public @Nullable BigDecimal fte(ImportField field) {
        String text = value(field);
        NumberText read = NumberText.of(text);
        BigDecimal number = read.number();
        if (number == null || read.scale() > 0) {
            return unreadable(field, text, read, "a number of full-time equivalents such as 3.8");
        }
        if (number.abs().compareTo(LARGEST_FTE) > 0) {
            problem(field, text, "at most 1,000,000 full-time equivalents", "Check the number.");
            return null;
        }
        noteDash(field, read);
        BigDecimal hundredths = number.setScale(2, RoundingMode.HALF_UP);
        if (hundredths.compareTo(number) != 0) {
            notes.add(new Note(columns.column(field).heading(), "rounded to hundredths", hundredths.toPlainString(),
                    "The file states " + text));
        }
        return hundredths;
    }

    /** The day; null where not stated. */
    public @Nullable LocalDate day(ImportField field) {
        String text = value(field);
        if (text.isEmpty()) {
            return null;
        }
        Optional<LocalDate> day = StartText.of(text);
        if (day.isEmpty()) {
            problem(field, text, "a day or month such as 2012-04-01, 01/04/2012 or April 2012", "Write the start as a date.");
        }
        return day.orElse(null);
    }

    private <T> @Nullable T unreadable(ImportField field, String text, NumberText read, String expected) {
        if (read.state() != NumberText.State.NOT_STATED) {
            problem(field, text, expected, "Write the number alone, or leave the cell blank where it is not stated.");
        }
        return null;
    }

    private void noteDash(ImportField field, NumberText read) {
        if (read.state() == NumberText.State.DASH) {
            notes.add(new Note(columns.column(field).heading(), "dash read as nil", "0",
                    "A dash is the accounting sign for nil; a blank would be not stated"));
        }
    }

    /** Something in this cell that must be mended. */
    public void problem(ImportField field, String value, String expected, String mending) {
        String heading = columns.has(field) ? columns.column(field).heading() : field.name();
        findings.problem(new ImportProblem(row(), heading, value, expected, mending));
    }
}

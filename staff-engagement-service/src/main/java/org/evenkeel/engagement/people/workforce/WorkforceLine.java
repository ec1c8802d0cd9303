package org.evenkeel.engagement.people.workforce;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.evenkeel.sheets.Cell;
import org.evenkeel.sheets.SheetRow;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one row. What cannot be read becomes a problem, and reading goes on as if nothing stood there. */
final class WorkforceLine {

    private static final Pattern ADDRESS = Pattern
            .compile(
                    "[\\p{Alnum}!#$%&'*+/=?^_`{|}~.-]{1,64}@([\\p{Alnum}]([\\p{Alnum}-]{0,61}[\\p{Alnum}])?\\.)+\\p{Alpha}{2,63}");
    private static final Pattern FTE = Pattern.compile("\\d?(\\.\\d{1,4})?");
    private static final BigDecimal MOST_FTE = new BigDecimal("1.5");
    private static final Set<String> YES = Set.of("yes", "y", "true", "1", "x");
    private static final Set<String> NO = Set.of("no", "n", "false", "0", "");
    private static final List<DateTimeFormatter> DATES = List.of(DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK).withResolverStyle(ResolverStyle.STRICT));
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private final SheetRow row;
    private final WorkforceHeadings headings;
    private final WorkforceProblems problems;

    WorkforceLine(SheetRow row, WorkforceHeadings headings, WorkforceProblems problems) {
        this.row = row;
        this.headings = headings;
        this.problems = problems;
    }

    int row() {
        return row.row();
    }

    void problem(WorkforceColumn column, @Nullable String value, String expected, String mending) {
        problems.add(row.row(), column, value, expected, mending);
    }

    /** Text that no spreadsheet program would run when it is exported again. */
    @Nullable
    String text(WorkforceColumn column, int longest) {
        Cell cell = cell(column);
        String text = cell == null ? "" : cell.text().strip();
        if (cell == null || text.isEmpty()) {
            return null;
        }
        if (cell.origin() != Cell.Origin.TYPED || "=+-@".indexOf(text.charAt(0)) >= 0) {
            problem(column, text, "text, not a formula", "Paste it as a value, without =, +, - or @ before it.");
            return null;
        }
        if (text.length() > longest || text.chars().anyMatch(Character::isISOControl)) {
            problem(column, text, "one line of at most " + longest + " characters", "Shorten it to one line.");
            return null;
        }
        return text;
    }

    @Nullable
    String matching(WorkforceColumn column, Pattern pattern, String expected, String mending) {
        String text = text(column, 254);
        if (text != null && !pattern.matcher(text).matches()) {
            problem(column, text, expected, mending);
            return null;
        }
        return text;
    }

    @Nullable
    String address(WorkforceColumn column) {
        String text = text(column, 254);
        if (text != null && (!ADDRESS.matcher(text).matches() || text.contains("..") || text.contains(".@"))) {
            problem(column, text, "one e-mail address, such as person@example.org",
                    "Correct it, or leave the cell empty if there is none.");
            return null;
        }
        return text;
    }

    @Nullable
    LocalDate date(WorkforceColumn column) {
        String text = plain(column);
        if (text.isEmpty()) {
            return null;
        }
        for (DateTimeFormatter format : DATES) {
            try {
                LocalDate date = LocalDate.parse(text, format);
                if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
                    return date;
                }
            } catch (DateTimeParseException written) {
                continue;
            }
        }
        problem(column, text, "a date, such as 2027-03-31 or 31/03/2027", "Write it as day, month and year in figures.");
        return null;
    }

    boolean yes(WorkforceColumn column) {
        String text = plain(column).toLowerCase(Locale.ROOT);
        if (!YES.contains(text) && !NO.contains(text)) {
            problem(column, text, "yes or no", "Write yes or no; an empty cell means no.");
        }
        return YES.contains(text);
    }

    @Nullable
    BigDecimal fte(WorkforceColumn column) {
        String text = plain(column);
        if (text.isEmpty()) {
            return null;
        }
        BigDecimal fte = FTE.matcher(text).matches() && !text.equals(".") ? new BigDecimal(text) : BigDecimal.ZERO;
        if (fte.signum() <= 0 || fte.compareTo(MOST_FTE) > 0) {
            problem(column, text, "a share of a full-time post above 0 and up to 1.5, with at most 4 decimals",
                    "Write 1 for full time, 0.5 for half.");
            return null;
        }
        return fte.stripTrailingZeros();
    }

    boolean isEmpty(WorkforceColumn column) {
        Cell cell = cell(column);
        return cell == null || cell.isBlank();
    }

    String plain(WorkforceColumn column) {
        Cell cell = cell(column);
        if (cell != null && cell.origin() == Cell.Origin.ERROR) {
            problem(column, cell.text(), "a value; the spreadsheet program could not compute this one", "Paste it as a value.");
            return "";
        }
        return cell == null ? "" : cell.text().strip();
    }

    @Nullable
    private Cell cell(WorkforceColumn column) {
        Integer place = headings.place(column);
        return place == null || place >= row.cells().size() ? null : row.cells().get(place);
    }
}

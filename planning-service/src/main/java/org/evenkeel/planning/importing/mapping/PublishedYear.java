package org.evenkeel.planning.importing.mapping;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The year that a list was published for.
 *
 * @param label as written; empty where not stated
 * @param first calendar year in which it begins; null where the label does not tell
 */
public record PublishedYear(String label, @Nullable Integer first) {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?!\\d)");

    /** Reads the label: "2010/11", "2016/17-2017/18", "2017/18 (in-year)". */
    public static PublishedYear of(String label) {
        Matcher year = YEAR.matcher(label);
        return new PublishedYear(label, year.find() ? Integer.valueOf(year.group(1)) : null);
    }

    /** How the financial year that begins on this day is written. */
    public static String label(LocalDate firstDay) {
        return firstDay.getDayOfYear() == 1 ? String.valueOf(firstDay.getYear())
                : firstDay.getYear() + "/" + String.format("%02d", (firstDay.getYear() + 1) % 100);
    }

    /** First day of this year where years begin as the planned one does; null where unknown. */
    public @Nullable LocalDate firstDay(LocalDate plannedFrom) {
        return first == null ? null : plannedFrom.withYear(first);
    }
}

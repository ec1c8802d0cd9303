package org.evenkeel.planning.importing;

import java.math.BigDecimal;
import java.util.List;

/**
 * What the imported lines add up to, to be held against the totals of the publisher.
 *
 * @param measures how many measures; {@code services} how many services
 * @param importedYearOnePence sum of the first year's savings as read
 * @param years sum of each year's savings as read, blanks left out
 * @param fullYearPence sum of the recurrent full-year effects
 * @param nonRecurrentPence sum of what helps once
 * @param fteAffected sum of the posts affected, as read
 */
public record ImportTotals(
        int measures,
        int services,
        long importedYearOnePence,
        List<YearTotal> years,
        long fullYearPence,
        long nonRecurrentPence,
        BigDecimal fteAffected) {

    public ImportTotals {
        years = List.copyOf(years);
    }

    /** Nothing imported. */
    public static ImportTotals none() {
        return new ImportTotals(0, 0, 0, List.of(), 0, 0, BigDecimal.ZERO);
    }

    /**
     * The sum of one year's column.
     *
     * @param year 1 is the first
     * @param statedPence sum of the lines that state it
     * @param linesStated how many do
     */
    public record YearTotal(int year, long statedPence, int linesStated) {
    }
}

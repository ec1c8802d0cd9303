package org.evenkeel.planning.phasing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** An amount of the year by month, in pence. */
public final class MonthlyPhasing {

    private MonthlyPhasing() {
    }

    /**
     * Spreads an amount evenly over the days from {@code from} to the year's end, both inclusive. The running total is rounded,
     * so that twelve months add up to {@code inYearPence} exactly.
     *
     * @param from a day before the year counts as its first; after the year, {@code inYearPence} must be 0
     * @return twelve amounts
     */
    public static List<Long> evenly(long inYearPence, LocalDate from, FinancialYear year) {
        int daysInEffect = year.daysFrom(from);
        if (daysInEffect == 0 && inYearPence != 0) {
            throw new IllegalArgumentException("Nothing can be saved in " + year.label() + " from " + from + ".");
        }
        List<Long> months = new ArrayList<>(FinancialYear.MONTHS);
        long before = 0;
        for (int month = 0; month < FinancialYear.MONTHS; month++) {
            int daysAfter = Math.min(daysInEffect, year.daysFrom(year.monthStart(month + 1)));
            long runningTotal = daysInEffect == 0 ? 0
                    : Proportion.of(inYearPence, daysInEffect - daysAfter, daysInEffect);
            months.add(runningTotal - before);
            before = runningTotal;
        }
        return List.copyOf(months);
    }
}

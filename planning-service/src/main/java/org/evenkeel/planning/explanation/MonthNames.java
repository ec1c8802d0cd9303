package org.evenkeel.planning.explanation;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.evenkeel.planning.phasing.FinancialYear;

/** Months of a financial year by name, for example "Apr 2027". */
public final class MonthNames {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);

    private MonthNames() {
    }

    /** @param month index from the year's first */
    public static String of(FinancialYear year, int month) {
        return MONTH.format(year.monthStart(month));
    }
}

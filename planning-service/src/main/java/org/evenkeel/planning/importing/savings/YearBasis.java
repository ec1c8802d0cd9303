package org.evenkeel.planning.importing.savings;

import java.util.Locale;

/** What the amounts in the columns of later years mean. */
enum YearBasis {
    /** Each is the annual saving reached by that year. */
    CUMULATIVE,
    /** Each is what that year adds. */
    INCREMENTAL,
    NOT_STATED;

    static YearBasis of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.contains("cumulat") || lower.contains("against base")) {
            return CUMULATIVE;
        }
        return lower.contains("increment") || lower.contains("additional") || lower.contains("year on year")
                || lower.contains("year-on-year") ? INCREMENTAL : NOT_STATED;
    }
}

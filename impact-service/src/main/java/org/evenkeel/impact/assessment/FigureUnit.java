package org.evenkeel.impact.assessment;

/** What a whole number of an answer counts. */
public enum FigureUnit {
    PENCE,
    /** Index of a month, 0 being the first. */
    MONTH,
    BASIS_POINTS,
    HUNDREDTHS_OF_EMPLOYEES,
    HUNDREDTHS_OF_FTE,
    DAYS,
    HUNDREDTHS_OF_SERVICE_MONTHS,
    /** Thousandths of a standard deviation of commitment. */
    THOUSANDTHS_OF_SD
}

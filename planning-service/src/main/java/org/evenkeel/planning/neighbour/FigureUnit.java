package org.evenkeel.planning.neighbour;

/** What a whole number of an assessment counts. */
public enum FigureUnit {
    PENCE,
    MONTH,
    BASIS_POINTS,
    HUNDREDTHS_OF_EMPLOYEES,
    HUNDREDTHS_OF_FTE,
    DAYS,
    HUNDREDTHS_OF_SERVICE_MONTHS,
    THOUSANDTHS_OF_SD
}

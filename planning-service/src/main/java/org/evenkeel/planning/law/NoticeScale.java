package org.evenkeel.planning.law;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Weeks of statutory notice by service.
 *
 * @param steps from the longest service to the shortest
 */
record NoticeScale(List<Step> steps) {

    private static final int MONTHS_A_YEAR = 12;

    /** From {@code fromMonths} of service: {@code weeks}, or where that is null {@code weeksPerYear} for each complete year. */
    record Step(int fromMonths, @Nullable Integer weeks, int weeksPerYear) {

        static Step from(LawRow row) {
            Integer weeks = row.optionalCount("notice_weeks").orElse(null);
            return new Step(row.count("service_from_months"), weeks,
                    weeks == null ? row.count("weeks_per_complete_year") : 0);
        }

        private int weeks(int completeYears) {
            return weeks == null ? weeksPerYear * completeYears : weeks;
        }
    }

    NoticeScale {
        steps = steps.stream().sorted(Comparator.comparingInt(Step::fromMonths).reversed()).toList();
    }

    /** Weeks after so many complete years; less than a year is taken to be enough for the first step. */
    int weeks(int completeYears) {
        Step shortest = steps.get(steps.size() - 1);
        return steps.stream().filter(step -> completeYears * MONTHS_A_YEAR >= step.fromMonths()).findFirst()
                .orElse(shortest).weeks(completeYears);
    }
}

package org.evenkeel.planning.law;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * Weeks of pay for each complete year of service, by age at the start of that year.
 *
 * @param steps from the highest age to the lowest
 * @param mostYears years counted at most, the latest ones
 */
record RedundancyPayScale(List<Step> steps, int mostYears) {

    /**
     * @param fromAge least age at the start of the year
     * @param weeksPerYear weeks of pay for such a year
     */
    record Step(int fromAge, BigDecimal weeksPerYear) {

        static Step from(LawRow row) {
            return new Step(row.count("from_age"), row.number("weeks_per_year"));
        }
    }

    RedundancyPayScale {
        steps = steps.stream().sorted(Comparator.comparingInt(Step::fromAge).reversed()).toList();
    }

    /** Weeks for a year that began at {@code age}; none below the lowest age. */
    BigDecimal weeks(int age) {
        for (Step step : steps) {
            if (age >= step.fromAge()) {
                return step.weeksPerYear();
            }
        }
        return BigDecimal.ZERO;
    }

    /** Weeks of somebody whose every counted year has the highest rate. */
    BigDecimal mostWeeks() {
        return steps.stream().map(Step::weeksPerYear).max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO)
                .multiply(BigDecimal.valueOf(mostYears));
    }
}

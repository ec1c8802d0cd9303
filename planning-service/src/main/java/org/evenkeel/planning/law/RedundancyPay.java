package org.evenkeel.planning.law;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.function.IntUnaryOperator;

/**
 * Statutory redundancy pay, Employment Rights Act 1996 s.162: complete years of service are counted backwards from the
 * relevant date, each at the rate of the employee's age at its start; a week's pay is capped. Rates, years counted, qualifying
 * service and cap are those on record at the relevant date.
 */
public final class RedundancyPay {

    private final LawTables law;

    public RedundancyPay(LawTables law) {
        this.law = law;
    }

    /**
     * What one employee is due.
     *
     * @param weeks weeks of pay; 0 without qualifying service
     * @param pence weeks times capped weekly pay, in whole pence, half up
     * @param cap the cap on a week's pay, in pence, that was applied
     */
    public record Entitlement(BigDecimal weeks, long pence, LawValue<Long> cap) {
    }

    /**
     * For an employee whose date of birth is known.
     *
     * @param weeklyPayPence gross pay a week, before the cap
     * @param relevantDate when notice expires, or would have expired had the statutory minimum been given
     * @throws LawNotOnRecord where a table does not reach back to the relevant date
     */
    public Entitlement of(LocalDate birth, int completeYears, long weeklyPayPence, Territory territory,
            LocalDate relevantDate) {
        return entitlement(completeYears, weeklyPayPence, territory, relevantDate,
                year -> (int) ChronoUnit.YEARS.between(birth, relevantDate.minusYears(year)));
    }

    /**
     * For a typical employee of whom only whole years are known: the birthday is taken to be the relevant date.
     *
     * @throws LawNotOnRecord where a table does not reach back to the relevant date
     */
    public Entitlement of(int ageYears, int completeYears, long weeklyPayPence, Territory territory,
            LocalDate relevantDate) {
        return entitlement(completeYears, weeklyPayPence, territory, relevantDate, year -> ageYears - year);
    }

    private Entitlement entitlement(int completeYears, long weeklyPayPence, Territory territory, LocalDate relevantDate,
            IntUnaryOperator ageYearsBack) {
        if (weeklyPayPence < 0) {
            throw new IllegalArgumentException("Weekly pay is not negative, but " + weeklyPayPence + " pence.");
        }
        LawValue<Long> cap = law.weekPayCap(territory, relevantDate);
        Period qualifying = law.qualifyingService(EmploymentRight.STATUTORY_REDUNDANCY_PAY, territory, relevantDate)
                .value();
        if (Period.ofYears(completeYears).toTotalMonths() < qualifying.toTotalMonths()) {
            return new Entitlement(BigDecimal.ZERO, 0, cap);
        }
        RedundancyPayScale scale = law.redundancyPayScale(territory, relevantDate).value();
        BigDecimal weeks = BigDecimal.ZERO;
        for (int year = 1; year <= Math.min(completeYears, scale.mostYears()); year++) {
            weeks = weeks.add(scale.weeks(ageYearsBack.applyAsInt(year)));
        }
        long pence = weeks.multiply(BigDecimal.valueOf(Math.min(weeklyPayPence, cap.value())))
                .setScale(0, RoundingMode.HALF_UP).longValueExact();
        return new Entitlement(weeks, pence, cap);
    }
}

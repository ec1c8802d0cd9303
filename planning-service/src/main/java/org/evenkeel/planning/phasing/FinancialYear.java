package org.evenkeel.planning.phasing;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Twelve months from the day on which an organisation's year begins. Months are counted from 0 (the first) to 11; months
 * before the year have negative indexes, months after it go on from 12.
 */
public record FinancialYear(LocalDate firstDay) {

    /** Months in the year. */
    public static final int MONTHS = 12;

    private static final Pattern LABEL = Pattern.compile("(\\d{4})(?:[/-](\\d{2}|\\d{4}))?");
    private static final int CENTURY = 100;

    /** The year that begins in {@code calendarYear}. */
    public static FinancialYear of(MonthDay start, int calendarYear) {
        return new FinancialYear(start.atYear(calendarYear));
    }

    /** The year that {@code date} falls in. */
    public static FinancialYear containing(MonthDay start, LocalDate date) {
        FinancialYear begunInSameYear = of(start, date.getYear());
        return date.isBefore(begunInSameYear.firstDay) ? of(start, date.getYear() - 1) : begunInSameYear;
    }

    /**
     * Reads "2027", "2027/28" or "2027-28": the year that begins in 2027. Empty where the text is none of these or its second
     * year does not follow the first.
     */
    public static Optional<FinancialYear> parse(String text, MonthDay start) {
        Matcher matcher = LABEL.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(matcher.group(1));
        String second = matcher.group(2);
        if (second != null) {
            int modulus = second.length() == 2 ? CENTURY : CENTURY * CENTURY;
            if (Integer.parseInt(second) != (first + 1) % modulus) {
                return Optional.empty();
            }
        }
        return Optional.of(of(start, first));
    }

    /** "2027/28", or "2027" for a year that is a calendar year. */
    public String label() {
        if (firstDay.getDayOfYear() == 1) {
            return Integer.toString(firstDay.getYear());
        }
        return String.format(Locale.ROOT, "%d/%02d", firstDay.getYear(), (firstDay.getYear() + 1) % CENTURY);
    }

    /** The last day that belongs to the year. */
    public LocalDate lastDay() {
        return firstDay.plusYears(1).minusDays(1);
    }

    /** 365 or 366. */
    public int days() {
        return (int) ChronoUnit.DAYS.between(firstDay, firstDay.plusYears(1));
    }

    /** First day of the month with this index. */
    public LocalDate monthStart(int month) {
        return firstDay.plusMonths(month);
    }

    /** Index of the month that {@code date} falls in. */
    public int monthOf(LocalDate date) {
        int month = (date.getYear() - firstDay.getYear()) * MONTHS + date.getMonthValue() - firstDay.getMonthValue();
        return date.isBefore(monthStart(month)) ? month - 1 : month;
    }

    /** Whether the month belongs to the year. */
    public boolean holds(int month) {
        return month >= 0 && month < MONTHS;
    }

    /** Days of this year from {@code date} to the year's end, both inclusive: the whole year at most, 0 after its end. */
    public int daysFrom(LocalDate date) {
        if (date.isAfter(lastDay())) {
            return 0;
        }
        LocalDate from = date.isBefore(firstDay) ? firstDay : date;
        return (int) ChronoUnit.DAYS.between(from, lastDay()) + 1;
    }
}

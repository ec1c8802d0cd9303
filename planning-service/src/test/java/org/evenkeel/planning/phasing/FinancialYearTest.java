package org.evenkeel.planning.phasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class FinancialYearTest {

    private static final MonthDay APRIL = MonthDay.of(4, 1);
    private static final FinancialYear YEAR = FinancialYear.of(APRIL, 2027);

    @Test
    void runs_from_its_first_day_to_the_day_before_the_next() {
        assertThat(YEAR.firstDay()).isEqualTo("2027-04-01");
        assertThat(YEAR.lastDay()).isEqualTo("2028-03-31");
        assertThat(YEAR.days()).isEqualTo(366);
        assertThat(FinancialYear.of(APRIL, 2026).days()).isEqualTo(365);
    }

    @ParameterizedTest
    @CsvSource({
            "2027-04-01, 0", "2027-04-30, 0", "2027-05-01, 1", "2028-03-31, 11", "2028-04-01, 12", "2027-03-31, -1",
            "2027-03-01, -1", "2027-02-28, -2", "2026-04-01, -12" })
    void counts_months_from_the_first_and_back_from_it(LocalDate date, int month) {
        assertThat(YEAR.monthOf(date)).isEqualTo(month);
    }

    @Test
    void counts_months_of_a_year_that_begins_within_a_month() {
        FinancialYear year = FinancialYear.of(MonthDay.of(4, 6), 2026);
        assertThat(year.monthOf(LocalDate.parse("2026-05-05"))).isZero();
        assertThat(year.monthOf(LocalDate.parse("2026-05-06"))).isEqualTo(1);
        assertThat(year.monthStart(-1)).isEqualTo("2026-03-06");
        assertThat(year.label()).isEqualTo("2026/27");
    }

    @Test
    void is_labelled_by_the_calendar_years_it_touches() {
        assertThat(YEAR.label()).isEqualTo("2027/28");
        assertThat(FinancialYear.of(APRIL, 2099).label()).isEqualTo("2099/00");
        assertThat(FinancialYear.of(MonthDay.of(1, 1), 2027).label()).isEqualTo("2027");
    }

    @ParameterizedTest
    @ValueSource(strings = { "2027", "2027/28", "2027-28", "2027/2028", " 2027/28 " })
    void reads_a_label(String text) {
        assertThat(FinancialYear.parse(text, APRIL)).contains(YEAR);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "27/28", "2027/29", "2027/27", "2027/2029", "FY2027", "2027/8" })
    void refuses_what_is_no_label(String text) {
        assertThat(FinancialYear.parse(text, APRIL)).isEmpty();
    }

    @Test
    void finds_the_year_of_a_day() {
        assertThat(FinancialYear.containing(APRIL, LocalDate.parse("2027-03-31"))).isEqualTo(FinancialYear.of(APRIL, 2026));
        assertThat(FinancialYear.containing(APRIL, LocalDate.parse("2027-04-01"))).isEqualTo(YEAR);
    }

    @ParameterizedTest
    @CsvSource({ "2026-01-01, 366", "2027-04-01, 366", "2027-04-02, 365", "2028-03-31, 1", "2028-04-01, 0", "2030-01-01, 0" })
    void counts_the_days_left(LocalDate date, int days) {
        assertThat(YEAR.daysFrom(date)).isEqualTo(days);
    }

    @Property
    void puts_every_day_between_the_starts_of_its_month_and_the_next(@ForAll @IntRange(min = -2_000, max = 2_000) int days,
            @ForAll @IntRange(min = 1, max = 12) int month, @ForAll @IntRange(min = 1, max = 28) int day) {
        FinancialYear year = FinancialYear.of(MonthDay.of(month, day), 2027);
        LocalDate date = year.firstDay().plusDays(days);
        int index = year.monthOf(date);
        assertThat(date).isAfterOrEqualTo(year.monthStart(index)).isBefore(year.monthStart(index + 1));
    }
}

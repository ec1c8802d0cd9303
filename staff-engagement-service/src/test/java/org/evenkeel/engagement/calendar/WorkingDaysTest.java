package org.evenkeel.engagement.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    private final BankHolidays holidays = new BankHolidays();
    private final WorkingDays england = holidays.workingDays(List.of("ENGLAND"), List.of());

    @Test
    void counts_past_a_weekend_and_a_bank_holiday() {
        assertThat(england.plus(LocalDate.of(2027, 3, 25), 1)).isEqualTo(LocalDate.of(2027, 3, 30));
        assertThat(england.plus(LocalDate.of(2027, 3, 25), 0)).isEqualTo(LocalDate.of(2027, 3, 25));
        assertThat(england.minus(LocalDate.of(2027, 3, 30), 1)).isEqualTo(LocalDate.of(2027, 3, 25));
    }

    @Test
    void counting_back_from_a_day_off_never_leads_beyond_it() {
        LocalDate saturday = LocalDate.of(2027, 5, 8);
        LocalDate found = england.minus(saturday, 2);
        assertThat(found).isEqualTo(LocalDate.of(2027, 5, 5));
        assertThat(england.plus(found, 2)).isBeforeOrEqualTo(saturday);
    }

    @Test
    void each_nation_has_its_own_holidays() {
        LocalDate saintPatrick = LocalDate.of(2027, 3, 17);
        LocalDate easterMonday = LocalDate.of(2027, 3, 29);
        assertThat(holidays.workingDays(List.of("NORTHERN_IRELAND"), List.of()).isWorking(saintPatrick)).isFalse();
        assertThat(england.isWorking(saintPatrick)).isTrue();
        assertThat(holidays.workingDays(List.of("SCOTLAND"), List.of()).isWorking(easterMonday)).isTrue();
        assertThat(holidays.workingDays(List.of("SCOTLAND", "WALES"), List.of()).isWorking(easterMonday)).isFalse();
    }

    @Test
    void the_organisations_own_days_are_off_too() {
        LocalDate day = LocalDate.of(2027, 6, 9);
        assertThat(england.isWorking(day)).isTrue();
        assertThat(holidays.workingDays(List.of("ENGLAND"), List.of(day)).isWorking(day)).isFalse();
    }

    @Test
    void names_the_years_it_knows() {
        assertThat(england.firstYear()).isEqualTo(2026);
        assertThat(england.lastYear()).isEqualTo(2029);
        assertThat(england.knows(LocalDate.of(2029, 12, 31))).isTrue();
        assertThat(england.knows(LocalDate.of(2030, 1, 1))).isFalse();
    }

    @Test
    void good_friday_and_easter_monday_are_where_the_moon_puts_them() {
        for (int year = england.firstYear(); year <= england.lastYear(); year++) {
            LocalDate easter = easter(year);
            assertThat(easter.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
            assertThat(england.isWorking(easter.minusDays(2))).as("Good Friday of %d", year).isFalse();
            assertThat(england.isWorking(easter.plusDays(1))).as("Easter Monday of %d", year).isFalse();
            assertThat(england.isWorking(easter.minusDays(3))).isTrue();
        }
    }

    @Test
    void first_news_avoids_fridays_eves_and_the_turn_of_the_year() {
        WorkingDays days = new WorkingDays(Set.of(), 2027, 2027);
        assertThat(days.isPoorForFirstNews(LocalDate.of(2027, 6, 4))).isTrue();
        assertThat(days.isPoorForFirstNews(LocalDate.of(2027, 6, 3))).isFalse();
        assertThat(days.isPoorForFirstNews(LocalDate.of(2027, 12, 20))).isTrue();
        assertThat(days.isPoorForFirstNews(LocalDate.of(2028, 1, 3))).isFalse();
        assertThat(england.isPoorForFirstNews(LocalDate.of(2027, 3, 25))).isTrue();
    }

    /** The anonymous Gregorian algorithm. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}

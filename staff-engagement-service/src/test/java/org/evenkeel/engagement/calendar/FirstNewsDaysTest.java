package org.evenkeel.engagement.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

/** On which days first news is avoided, as shipped and as an organisation sets it. */
class FirstNewsDaysTest {

    private static final LocalDate FRIDAY = LocalDate.of(2027, 9, 10);

    private final BankHolidays holidays = new BankHolidays();

    private WorkingDays by(FirstNewsDays firstNews) {
        return holidays.workingDays(List.of("ENGLAND"), List.of(), firstNews);
    }

    @Test
    void as_shipped_fridays_eves_and_the_turn_of_the_year_are_avoided() {
        WorkingDays days = by(FirstNewsDays.DEFAULT);
        assertThat(days.isPoorForFirstNews(FRIDAY)).isTrue();
        assertThat(days.isPoorForFirstNews(FRIDAY.minusDays(1))).isFalse();
        assertThat(days.isPoorForFirstNews(LocalDate.of(2027, 3, 25))).as("the eve of Good Friday").isTrue();
        assertThat(days.isPoorForFirstNews(LocalDate.of(2028, 12, 19))).isFalse();
        assertThat(days.isPoorForFirstNews(LocalDate.of(2028, 12, 20))).isTrue();
        assertThat(days.isPoorForFirstNews(LocalDate.of(2029, 1, 2))).isTrue();
        assertThat(days.isPoorForFirstNews(LocalDate.of(2029, 1, 3))).isFalse();
    }

    @Test
    void an_organisation_may_think_otherwise() {
        WorkingDays days = by(new FirstNewsDays(Set.of(DayOfWeek.MONDAY), false, "08-01", "08-31",
                List.of(LocalDate.of(2027, 9, 8))));
        assertThat(days.isPoorForFirstNews(FRIDAY)).isFalse();
        assertThat(days.isPoorForFirstNews(FRIDAY.minusDays(4))).as("a Monday").isTrue();
        assertThat(days.isPoorForFirstNews(LocalDate.of(2027, 9, 8))).as("its own day").isTrue();
        assertThat(days.isPoorForFirstNews(LocalDate.of(2027, 8, 31))).isTrue();
        assertThat(days.isPoorForFirstNews(LocalDate.of(2027, 9, 1))).isFalse();
        assertThat(days.isPoorForFirstNews(FRIDAY.plusDays(1))).as("no working day").isTrue();
    }

    @Test
    void every_nation_has_its_list_with_a_source() {
        assertThat(holidays.all()).extracting(BankHolidayResponse::list).contains(HolidayList.values());
        assertThat(holidays.all()).allSatisfy(one -> assertThat(one.source()).isNotBlank());
    }
}

package org.evenkeel.planning.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class RedundancyPayTest {

    private static final LocalDate IN_2026 = LocalDate.parse("2026-06-30");
    private static final LawTables LAW = LawTables.delivered();
    private static final RedundancyPay PAY = new RedundancyPay(LAW);
    private static final int MOST_YEARS = 20;

    @ParameterizedTest
    @CsvSource({
            "24, 4, 40000, GB, 2026-06-30, 3.0, 120000",
            "41, 2, 60000, GB, 2026-06-30, 2.0, 120000",
            "42, 2, 60000, GB, 2026-06-30, 2.5, 150000",
            "43, 2, 60000, GB, 2026-06-30, 3.0, 180000",
            "44, 8, 105000, GB, 2026-06-30, 9.5, 713450",
            "45, 10, 80000, GB, 2025-06-30, 12.0, 862800",
            "60, 20, 90000, GB, 2026-06-30, 29.5, 2215450",
            "61, 26, 90000, NI, 2026-06-30, 30.0, 2349000",
            "30, 1, 60000, GB, 2026-06-30, 0, 0" })
    void pays_what_the_statute_gives(ArgumentsAccessor vector) {
        int age = vector.getInteger(0);
        int years = vector.getInteger(1);
        long weeklyPay = vector.getLong(2);
        Territory territory = vector.get(3, Territory.class);
        LocalDate date = vector.get(4, LocalDate.class);
        RedundancyPay.Entitlement byAge = PAY.of(age, years, weeklyPay, territory, date);
        RedundancyPay.Entitlement byBirth = PAY.of(date.minusYears(age), years, weeklyPay, territory, date);
        assertThat(byAge.weeks()).isEqualByComparingTo(vector.getString(5));
        assertThat(byAge.pence()).isEqualTo(vector.getLong(6));
        assertThat(byBirth).isEqualTo(byAge);
    }

    @Test
    void takes_the_cap_in_force_on_the_relevant_date() {
        assertThat(PAY.of(45, 10, 80_000, Territory.GB, LocalDate.parse("2026-04-05")).pence()).isEqualTo(862_800);
        assertThat(PAY.of(45, 10, 80_000, Territory.GB, LocalDate.parse("2026-04-06")).pence()).isEqualTo(901_200);
    }

    @Test
    void counts_a_year_at_the_higher_rate_only_from_the_birthday() {
        LocalDate turnsFortyOneADayTooLate = LocalDate.parse("1983-07-01");
        LocalDate turnsFortyOneOnTheDay = LocalDate.parse("1983-06-30");
        LocalDate relevant = LocalDate.parse("2026-06-30");
        assertThat(PAY.of(turnsFortyOneOnTheDay, 2, 60_000, Territory.GB, relevant).weeks()).isEqualByComparingTo("3");
        assertThat(PAY.of(turnsFortyOneADayTooLate, 2, 60_000, Territory.GB, relevant).weeks())
                .isEqualByComparingTo("2.5");
    }

    @Test
    void rounds_half_a_penny_up() {
        assertThat(PAY.of(42, 2, 1, Territory.GB, IN_2026).pence()).isEqualTo(3);
    }

    @Test
    void says_when_the_cap_was_carried_forward() {
        assertThat(PAY.of(45, 10, 80_000, Territory.GB, LocalDate.parse("2027-06-30")).cap().carriedForward()).isTrue();
        assertThat(PAY.of(45, 10, 80_000, Territory.GB, IN_2026).cap().carriedForward()).isFalse();
    }

    @Test
    void refuses_a_relevant_date_before_the_first_cap() {
        assertThatExceptionOfType(LawNotOnRecord.class)
                .isThrownBy(() -> PAY.of(45, 10, 80_000, Territory.GB, LocalDate.parse("2020-01-01")));
    }

    @Property
    void never_falls_with_service(@ForAll @IntRange(min = 16, max = 75) int age, @ForAll @IntRange(max = 49) int years,
            @ForAll @LongRange(max = 300_000) long pay) {
        assertThat(PAY.of(age, years + 1, pay, Territory.GB, IN_2026).pence())
                .isGreaterThanOrEqualTo(PAY.of(age, years, pay, Territory.GB, IN_2026).pence());
    }

    @Property
    void never_falls_with_pay(@ForAll @IntRange(min = 16, max = 75) int age, @ForAll @IntRange(max = 50) int years,
            @ForAll @LongRange(max = 300_000) long pay, @ForAll @LongRange(max = 1_000) long more) {
        assertThat(PAY.of(age, years, pay + more, Territory.NI, IN_2026).pence())
                .isGreaterThanOrEqualTo(PAY.of(age, years, pay, Territory.NI, IN_2026).pence());
    }

    @Property
    void never_falls_with_age(@ForAll @IntRange(min = 16, max = 75) int age, @ForAll @IntRange(max = 50) int years) {
        assertThat(PAY.of(age + 1, years, 60_000, Territory.GB, IN_2026).weeks())
                .isGreaterThanOrEqualTo(PAY.of(age, years, 60_000, Territory.GB, IN_2026).weeks());
    }

    @Property
    void never_passes_thirty_capped_weeks(@ForAll @IntRange(min = 16, max = 99) int age,
            @ForAll @IntRange(max = 70) int years, @ForAll @LongRange(max = 1_000_000) long pay,
            @ForAll Territory territory) {
        assertThat(PAY.of(age, years, pay, territory, IN_2026).pence())
                .isBetween(0L, 30 * LAW.weekPayCap(territory, IN_2026).value());
    }

    @Property
    void counts_twenty_years_at_most(@ForAll @IntRange(min = 16, max = 75) int age,
            @ForAll @IntRange(min = MOST_YEARS, max = 60) int years) {
        assertThat(PAY.of(age, years, 60_000, Territory.GB, IN_2026))
                .isEqualTo(PAY.of(age, MOST_YEARS, 60_000, Territory.GB, IN_2026));
    }

    @Property
    void gives_nothing_without_qualifying_service(@ForAll @IntRange(min = 16, max = 75) int age,
            @ForAll @IntRange(max = 1) int years) {
        assertThat(PAY.of(age, years, 60_000, Territory.GB, IN_2026).pence()).isZero();
    }
}

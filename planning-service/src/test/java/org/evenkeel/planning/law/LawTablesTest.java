package org.evenkeel.planning.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LawTablesTest {

    private static final LawTables LAW = LawTables.delivered();

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @ParameterizedTest
    @CsvSource({
            "GB, 2023-04-06, 64300", "GB, 2024-04-05, 64300", "GB, 2024-04-06, 70000", "GB, 2025-04-06, 71900",
            "GB, 2026-04-05, 71900", "GB, 2026-04-06, 75100", "NI, 2022-04-06, 59400", "NI, 2023-04-06, 66900",
            "NI, 2024-04-06, 72900", "NI, 2025-04-06, 74900", "NI, 2026-04-06, 78300" })
    void knows_the_cap_on_a_weeks_pay(Territory territory, LocalDate date, long pence) {
        LawValue<Long> cap = LAW.weekPayCap(territory, date);
        assertThat(cap.value()).isEqualTo(pence);
        assertThat(cap.carriedForward()).isFalse();
    }

    @Test
    void refuses_a_date_before_the_first_row_of_the_table() {
        assertThatExceptionOfType(LawNotOnRecord.class)
                .isThrownBy(() -> LAW.weekPayCap(Territory.GB, day("2023-04-05")))
                .withMessage("The table of statutory cap on a week's pay has no row for GB on 2023-04-05."
                        + " Plan for a later date, or add the row to statutory_week_pay_cap.csv.")
                .satisfies(refusal -> {
                    assertThat(refusal.table()).isEqualTo(LawTable.WEEK_PAY_CAP);
                    assertThat(refusal.territory()).isEqualTo(Territory.GB);
                    assertThat(refusal.date()).isEqualTo("2023-04-05");
                });
    }

    @Test
    void carries_an_uprated_value_forward_from_the_day_the_next_one_is_due() {
        assertThat(LAW.weekPayCap(Territory.GB, day("2027-04-05")).carriedForward()).isFalse();
        LawValue<Long> later = LAW.weekPayCap(Territory.GB, day("2027-04-06"));
        assertThat(later.carriedForward()).isTrue();
        assertThat(later.value()).isEqualTo(75_100L);
        assertThat(later.effectiveFrom()).isEqualTo("2026-04-06");
    }

    @Test
    void takes_a_row_without_an_end_to_be_in_force_where_nothing_is_uprated_each_year() {
        assertThat(LAW.consultation(Territory.GB, day("2031-01-01")).carriedForward()).isFalse();
        assertThat(LAW.protectiveAwardDays(Territory.GB, day("2031-01-01")).carriedForward()).isFalse();
    }

    @Test
    void says_how_well_a_value_is_vouched_for() {
        LawValue<Long> cap = LAW.weekPayCap(Territory.NI, day("2026-06-01"));
        assertThat(cap.confidence()).isEqualTo(Confidence.ONE_SECONDARY_PAGE);
        assertThat(cap.confidence().confirmed()).isFalse();
        assertThat(cap.source()).contains("not confirmed");
    }

    @ParameterizedTest
    @CsvSource({
            "0, INDIVIDUAL", "19, INDIVIDUAL", "20, COLLECTIVE", "99, COLLECTIVE", "100, LARGE_COLLECTIVE",
            "5000, LARGE_COLLECTIVE" })
    void finds_the_band_that_a_number_of_dismissals_calls_for(int employees, ConsultationBand band) {
        assertThat(LAW.consultation(Territory.GB, day("2026-04-01")).value().band(employees)).isEqualTo(band);
        assertThat(LAW.consultation(Territory.NI, day("2026-04-01")).value().band(employees)).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({
            "GB, INDIVIDUAL, 0, 0", "GB, COLLECTIVE, 30, 20", "GB, LARGE_COLLECTIVE, 45, 100", "NI, INDIVIDUAL, 0, 0",
            "NI, COLLECTIVE, 30, 20", "NI, LARGE_COLLECTIVE, 90, 100" })
    void knows_the_days_of_each_band(Territory territory, ConsultationBand band, int days, int dismissals) {
        CollectiveConsultation law = LAW.consultation(territory, day("2026-04-01")).value();
        assertThat(law.minimumDays(band)).isEqualTo(days);
        assertThat(law.notifyDays(band)).isEqualTo(days);
        assertThat(law.minDismissals(band)).isEqualTo(dismissals);
        assertThat(law.windowDays()).isEqualTo(90);
    }

    @Test
    void has_no_organisation_wide_trigger_while_none_is_in_force() {
        assertThat(LAW.consultation(Territory.GB, day("2028-01-01")).value().organisationWideTrigger()).isNull();
    }

    @Test
    void refuses_consultation_before_the_day_from_which_it_was_checked() {
        assertThatExceptionOfType(LawNotOnRecord.class)
                .isThrownBy(() -> LAW.consultation(Territory.GB, day("2013-04-05")));
        assertThat(LAW.consultation(Territory.GB, day("2013-04-06")).effectiveFrom()).isEqualTo("2013-04-06");
    }

    @Test
    void uses_a_row_whose_start_was_not_checked_for_every_earlier_day() {
        LawValue<CollectiveConsultation> law = LAW.consultation(Territory.NI, day("2001-01-01"));
        assertThat(law.effectiveFrom()).isNull();
        assertThat(law.value().minimumDays(ConsultationBand.LARGE_COLLECTIVE)).isEqualTo(90);
    }

    @ParameterizedTest
    @CsvSource({ "0, 1", "1, 1", "2, 2", "3, 3", "11, 11", "12, 12", "13, 12", "40, 12" })
    void gives_notice_by_complete_years_of_service(int years, int weeks) {
        assertThat(LAW.noticeWeeks(Territory.GB, years, day("2026-05-01")).value()).isEqualTo(weeks);
        assertThat(LAW.noticeWeeks(Territory.NI, years, day("2026-05-01")).value()).isEqualTo(weeks);
    }

    @ParameterizedTest
    @CsvSource({ "GB, 2026-04-05, 90", "GB, 2026-04-06, 180", "NI, 2026-04-06, 90", "GB, 1999-01-01, 90" })
    void knows_the_protective_award(Territory territory, LocalDate dismissal, int days) {
        assertThat(LAW.protectiveAwardDays(territory, dismissal).value()).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
            "STATUTORY_REDUNDANCY_PAY, GB, 2026-04-06, 24", "STATUTORY_REDUNDANCY_PAY, NI, 2026-04-06, 24",
            "ORDINARY_UNFAIR_DISMISSAL, GB, 2026-12-31, 24", "ORDINARY_UNFAIR_DISMISSAL, GB, 2027-01-01, 6",
            "ORDINARY_UNFAIR_DISMISSAL, NI, 2027-01-01, 12", "PAID_TIME_OFF_TO_LOOK_FOR_WORK, GB, 2026-04-06, 24" })
    void knows_the_service_before_a_right(EmploymentRight right, Territory territory, LocalDate date, int months) {
        assertThat(LAW.qualifyingService(right, territory, date).value()).isEqualTo(Period.ofMonths(months));
    }

    @Test
    void refuses_a_right_that_is_not_on_record_for_a_territory() {
        assertThatExceptionOfType(LawNotOnRecord.class)
                .isThrownBy(() -> LAW.qualifyingService(EmploymentRight.PAID_TIME_OFF_TO_LOOK_FOR_WORK, Territory.NI,
                        day("2026-04-06")))
                .withMessageContaining("PAID_TIME_OFF_TO_LOOK_FOR_WORK").withMessageContaining("NI");
    }

    @Test
    void knows_the_employers_on_costs() {
        assertThat(LAW.onCosts(day("2025-04-05")).value()).isEqualTo(new OnCosts(1_380, 910_000, 500_000, 1_380, 3_000_000));
        assertThat(LAW.onCosts(day("2026-04-06")).value())
                .isEqualTo(new OnCosts(1_500, 500_000, 1_050_000, 1_500, 3_000_000));
        assertThat(LAW.onCosts(day("2027-04-05")).carriedForward()).isFalse();
        assertThat(LAW.onCosts(day("2027-04-06")).carriedForward()).isTrue();
        assertThatExceptionOfType(LawNotOnRecord.class).isThrownBy(() -> LAW.onCosts(day("2024-04-05")));
    }

    @Test
    void lists_protected_groups_that_have_begun() {
        assertThat(LAW.protectedPeriods(Territory.GB, day("2024-04-05"))).isEmpty();
        assertThat(LAW.protectedPeriods(Territory.GB, day("2024-04-06"))).hasSize(6);
        assertThat(LAW.protectedPeriods(Territory.NI, day("2026-04-06"))).singleElement()
                .satisfies(found -> assertThat(found.value().end()).isEqualTo("end of leave"));
    }

    @ParameterizedTest
    @CsvSource({
            "GB, 2023-04-06, 1929000", "GB, 2024-04-06, 2100000", "GB, 2025-04-06, 2157000", "GB, 2026-04-06, 2253000",
            "NI, 2022-04-06, 1782000", "NI, 2023-04-06, 2007000", "NI, 2024-04-06, 2187000", "NI, 2025-04-06, 2247000",
            "NI, 2026-04-06, 2349000" })
    void agrees_with_the_published_most_of_redundancy_pay(Territory territory, LocalDate date, long pence) {
        BigDecimal weeks = LAW.mostRedundancyPayWeeks(territory, date).value();
        assertThat(weeks.multiply(BigDecimal.valueOf(LAW.weekPayCap(territory, date).value())))
                .isEqualByComparingTo(BigDecimal.valueOf(pence));
    }
}

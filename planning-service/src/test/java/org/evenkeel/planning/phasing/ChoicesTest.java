package org.evenkeel.planning.phasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.evenkeel.planning.law.ConsultationBand.COLLECTIVE;
import static org.evenkeel.planning.law.ConsultationBand.INDIVIDUAL;
import static org.evenkeel.planning.law.ConsultationBand.LARGE_COLLECTIVE;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

import org.evenkeel.planning.baseline.FundingRoute;
import org.evenkeel.planning.law.ConsultationBand;
import org.evenkeel.planning.law.LawNotOnRecord;
import org.evenkeel.planning.law.LawTable;
import org.evenkeel.planning.law.Territory;
import org.evenkeel.planning.measure.MeasureKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

class ChoicesTest {

    private static final SmallOrganisation ON_THE_FIRST_DAY = SmallOrganisation.plannedOn("2026-04-01");

    private static PhasedChoice choice(MeasureChoices choices, int month, ConsultationBand band) {
        return choices.choices().stream().filter(choice -> choice.startMonth() == month && choice.band() == band).findFirst()
                .orElseThrow();
    }

    private static List<Integer> months(MeasureChoices choices, ConsultationBand band) {
        return choices.choices().stream().filter(choice -> choice.band() == band).map(PhasedChoice::startMonth).toList();
    }

    private static List<ConsultationBand> bandsOfJune(MeasureChoices choices) {
        return choices.choices().stream().filter(choice -> choice.startMonth() == 2).map(PhasedChoice::band).toList();
    }

    private static StaffConsultation staff(PhasedChoice choice) {
        StaffConsultation staff = choice.timetable().staff();
        assertThat(staff).isNotNull();
        return staff;
    }

    @Test
    void begin_in_every_month_of_the_year_in_one_band_where_nobody_is_dismissed() {
        MeasureChoices choices = new SavingOption().choices(ON_THE_FIRST_DAY);
        assertThat(choices.violations()).isEmpty();
        assertThat(choices.choices()).hasSize(12).allMatch(choice -> choice.band() == INDIVIDUAL)
                .allMatch(choice -> choice.timetable().staff() == null);
        assertThat(months(choices, INDIVIDUAL)).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
    }

    @Test
    void come_by_month_and_then_band_where_somebody_is_dismissed() {
        List<PhasedChoice> choices = new SavingOption().dismissing("leeds", "10").choices(ON_THE_FIRST_DAY).choices();
        assertThat(choices).hasSize(36);
        assertThat(choices.subList(0, 4)).extracting(PhasedChoice::startMonth).containsExactly(0, 0, 0, 1);
        assertThat(choices.subList(0, 4)).extracting(PhasedChoice::band).containsExactly(INDIVIDUAL, COLLECTIVE,
                LARGE_COLLECTIVE, INDIVIDUAL);
    }

    @ParameterizedTest
    @CsvSource({
            "INDIVIDUAL, 14, 2026-04-15, 2026-05-13, 2026-05-14, 32200",
            "COLLECTIVE, 30, 2026-05-01, 2026-05-29, 2026-05-30, 30600",
            "LARGE_COLLECTIVE, 45, 2026-05-16, 2026-06-13, 2026-06-14, 29100" })
    void save_from_the_day_after_notice_ends(ArgumentsAccessor row) {
        PhasedChoice choice = choice(new SavingOption().dismissing("leeds", "10").choices(ON_THE_FIRST_DAY), 0,
                row.get(0, ConsultationBand.class));
        assertThat(staff(choice).opens()).isEqualTo("2026-04-01");
        assertThat(staff(choice).days()).isEqualTo(row.getInteger(1));
        assertThat(staff(choice).noticeGiven()).isEqualTo(row.getString(2));
        assertThat(staff(choice).employmentEnds()).isEqualTo(row.getString(3));
        assertThat(choice.timetable().savingFrom()).isEqualTo(row.getString(4));
        assertThat(choice.saving().inYearNetPence()).isEqualTo(row.getLong(5));
        assertThat(choice.people().dismissals())
                .containsExactly(new Dismissals("leeds office", 12, LocalDate.parse(row.getString(3))));
    }

    @Test
    void wait_for_representatives_to_be_elected_where_no_union_is_recognised() {
        MeasureChoices choices = new SavingOption().dismissing("derby", "10").choices(ON_THE_FIRST_DAY);
        assertThat(staff(choice(choices, 0, INDIVIDUAL)).opens()).isEqualTo("2026-04-01");
        assertThat(staff(choice(choices, 0, COLLECTIVE)).opens()).isEqualTo("2026-04-15");
        assertThat(choice(choices, 0, COLLECTIVE).timetable().electionDays()).isEqualTo(14);
    }

    @Test
    void take_the_strictest_of_several_establishments() {
        MeasureChoices choices = new SavingOption().dismissing("leeds", "1").dismissing("belfast", "1")
                .dismissing("derby", "1").choices(ON_THE_FIRST_DAY);
        PhasedChoice large = choice(choices, 0, LARGE_COLLECTIVE);
        assertThat(staff(large)).isEqualTo(new StaffConsultation(LocalDate.parse("2026-04-15"), 90, 90, 6));
        assertThat(large.people().dismissals()).extracting(Dismissals::establishment).containsExactly("belfast office",
                "derby office", "leeds office");
    }

    @Test
    void give_the_longest_notice_of_any_pool_and_no_less_than_contracts_give() {
        assertThat(staff(choice(new SavingOption().dismissing("leeds", "1").dismissing("york", "1")
                .choices(ON_THE_FIRST_DAY), 0, INDIVIDUAL)).noticeWeeks()).isEqualTo(12);
        SmallOrganisation eightWeeks = SmallOrganisation.plannedOn("2026-04-01")
                .assuming(new PhasingAssumptions(14, 14, 8, 12_000, FundingRoute.REVENUE));
        assertThat(staff(choice(new SavingOption().dismissing("leeds", "1").choices(eightWeeks), 0, INDIVIDUAL))
                .noticeWeeks()).isEqualTo(8);
    }

    @Test
    void merge_bands_with_the_same_dates_into_the_longest() {
        SmallOrganisation thirtyDays = SmallOrganisation.plannedOn("2026-04-01")
                .assuming(new PhasingAssumptions(30, 14, 0, 12_000, FundingRoute.REVENUE));
        SmallOrganisation ninetyDays = SmallOrganisation.plannedOn("2026-04-01")
                .assuming(new PhasingAssumptions(90, 14, 0, 12_000, FundingRoute.REVENUE));
        assertThat(bandsOfJune(new SavingOption().dismissing("leeds", "1").choices(thirtyDays))).containsExactly(COLLECTIVE,
                LARGE_COLLECTIVE);
        assertThat(bandsOfJune(new SavingOption().dismissing("leeds", "1").choices(ninetyDays)))
                .containsExactly(LARGE_COLLECTIVE);
        assertThat(bandsOfJune(new SavingOption().dismissing("derby", "1").choices(ninetyDays))).containsExactly(INDIVIDUAL,
                LARGE_COLLECTIVE);
    }

    @Test
    void begin_before_the_year_only_as_early_as_is_of_use() {
        SmallOrganisation halfAYearBefore = SmallOrganisation.plannedOn("2025-10-01");
        MeasureChoices dismissing = new SavingOption().dismissing("leeds", "10").choices(halfAYearBefore);
        assertThat(months(dismissing, INDIVIDUAL)).startsWith(-2, -1, 0).hasSize(14);
        assertThat(months(dismissing, COLLECTIVE)).startsWith(-2, -1, 0).hasSize(14);
        assertThat(months(dismissing, LARGE_COLLECTIVE)).startsWith(-3, -2, -1).hasSize(15);
        assertThat(choice(dismissing, -2, COLLECTIVE).timetable().savingFrom()).isEqualTo("2026-04-01");
        assertThat(months(new SavingOption().choices(halfAYearBefore), INDIVIDUAL)).startsWith(0).hasSize(12);
        assertThat(months(new SavingOption().effectiveAfterMonths(2).choices(halfAYearBefore), INDIVIDUAL))
                .startsWith(-2, -1).hasSize(14);
    }

    @Test
    void begin_with_the_first_month_that_the_planning_date_leaves_whole() {
        assertThat(months(new SavingOption().choices(SmallOrganisation.plannedOn("2026-06-01")), INDIVIDUAL)).startsWith(2);
        assertThat(months(new SavingOption().choices(SmallOrganisation.plannedOn("2026-06-02")), INDIVIDUAL)).startsWith(3);
        assertThat(months(new SavingOption().choices(SmallOrganisation.plannedOn("2027-03-01")), INDIVIDUAL))
                .containsExactly(11);
    }

    @Test
    void wait_for_the_public_to_be_consulted_where_users_lose_something() {
        PhasedChoice lowered = choice(new SavingOption().lowering("libraries", 500).choices(ON_THE_FIRST_DAY), 0, INDIVIDUAL);
        assertThat(lowered.timetable()).isEqualTo(new Timetable(LocalDate.parse("2026-04-01"), LocalDate.parse("2026-04-01"),
                28, 0, null, LocalDate.parse("2026-04-29")));
        assertThat(choice(new SavingOption().lowering("libraries", -500).choices(ON_THE_FIRST_DAY), 0, INDIVIDUAL).timetable()
                .publicConsultationDays()).isZero();
        assertThat(choice(new SavingOption().of(MeasureKind.SERVICE_REDUCTION, "libraries").choices(ON_THE_FIRST_DAY), 0,
                INDIVIDUAL).timetable().publicConsultationDays()).isEqualTo(28);
        assertThat(choice(new SavingOption().of(MeasureKind.EFFICIENCY, "libraries").choices(ON_THE_FIRST_DAY), 0,
                INDIVIDUAL).timetable().publicConsultationDays()).isZero();
    }

    @Test
    void open_consultation_of_staff_after_the_publics() {
        PhasedChoice both = choice(
                new SavingOption().lowering("libraries", 500).dismissing("derby", "1").choices(ON_THE_FIRST_DAY), 0,
                COLLECTIVE);
        assertThat(staff(both).opens()).isEqualTo("2026-05-13");
    }

    @Test
    void begin_after_the_board_has_met() {
        MeasureChoices choices = new SavingOption()
                .choices(SmallOrganisation.plannedOn("2026-04-01").meetingOn("2026-04-20").meetingOn("2026-06-18"));
        assertThat(choices.choices().subList(0, 4)).extracting(choice -> choice.timetable().begins().toString())
                .containsExactly("2026-04-20", "2026-05-01", "2026-06-01", "2026-07-01");
        assertThat(choices.choices().subList(0, 4)).extracting(choice -> choice.timetable().decisionDate().toString())
                .containsExactly("2026-04-20", "2026-04-20", "2026-04-20", "2026-06-18");
    }

    @Test
    void keep_to_the_earliest_and_the_latest_start() {
        MeasureChoices choices = new SavingOption().between("2026-05-15", "2026-08-01").choices(ON_THE_FIRST_DAY);
        assertThat(choices.choices()).extracting(choice -> choice.timetable().begins().toString())
                .containsExactly("2026-05-15", "2026-06-01", "2026-07-01", "2026-08-01");
        assertThat(choices.violations()).isEmpty();
    }

    @Test
    void say_which_law_was_carried_forward() {
        SmallOrganisation nextYear = SmallOrganisation.plannedOn("2027-04-01")
                .planning(FinancialYear.of(MonthDay.of(4, 1), 2027));
        assertThat(new SavingOption().dismissing("leeds", "1").choices(nextYear).carriedForward()).containsExactly(
                new LawCarriedForward(LawTable.WEEK_PAY_CAP, Territory.GB, LocalDate.parse("2026-04-06")));
        assertThat(new SavingOption().choices(nextYear).carriedForward()).isEmpty();
    }

    @Test
    void are_refused_for_a_year_before_the_law_on_record() {
        SmallOrganisation before = SmallOrganisation.plannedOn("2020-04-01")
                .planning(FinancialYear.of(MonthDay.of(4, 1), 2020));
        assertThatExceptionOfType(LawNotOnRecord.class)
                .isThrownBy(() -> new SavingOption().dismissing("leeds", "1").choices(before))
                .satisfies(refusal -> assertThat(refusal.table()).isEqualTo(LawTable.WEEK_PAY_CAP));
    }

    @Test
    void are_the_same_each_time() {
        SavingOption option = new SavingOption().dismissing("york", "3.3").dismissing("leeds", "1").lowering("libraries", 5);
        assertThat(option.choices(ON_THE_FIRST_DAY)).isEqualTo(option.choices(SmallOrganisation.plannedOn("2026-04-01")));
    }
}

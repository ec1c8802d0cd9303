package org.evenkeel.planning.comparator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.evenkeel.planning.law.ConsultationBand;
import org.evenkeel.planning.law.Territory;
import org.evenkeel.planning.measure.Maturity;
import org.evenkeel.planning.phasing.ExitCost;
import org.evenkeel.planning.phasing.PartYearEffect;
import org.evenkeel.planning.phasing.PhasedChoice;
import org.evenkeel.planning.testing.Organisations;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The flat cut by hand. Planned from 1 April 2027, so that other spending is saved for the whole year. */
class AcrossTheBoardTest {

    private static final long MILLION = 100_000_000L;

    @Nested
    class Size {

        @Test
        void is_the_smallest_that_saves_as_much() {
            // 12.34 % of £1m is £123,400; a basis point less saves £100 less
            FlatCuts organisation = new FlatCuts().service("roads", MILLION, 0L, MILLION);
            AcrossTheBoardCut exact = organisation.across().reaching(12_340_000);
            assertThat(exact.shareBasisPoints()).isEqualTo(1_234);
            assertThat(exact.reaches()).isTrue();
            assertThat(exact.inYearPence()).isEqualTo(12_340_000);
            AcrossTheBoardCut more = organisation.across().reaching(12_340_001);
            assertThat(more.shareBasisPoints()).isEqualTo(1_235);
            assertThat(more.comparedInYearPence()).isEqualTo(12_340_001);
            assertThat(more.inYearPence()).isEqualTo(12_350_000);
        }

        @Test
        void is_30_per_cent_where_no_cut_saves_as_much_and_says_so() {
            FlatCuts organisation = new FlatCuts().service("roads", MILLION, 0L, MILLION);
            AcrossTheBoardCut cut = organisation.across().reaching(30_000_001);
            assertThat(cut.shareBasisPoints()).isEqualTo(3_000);
            assertThat(cut.reaches()).isFalse();
            assertThat(cut.inYearPence()).isEqualTo(30_000_000);
            assertThat(cut.sentences()).contains("A flat cut of at most 30 % saves £300,000 in the year, not the £300,000 of"
                    + " this plan.");
            assertThat(organisation.across().reaching(30_000_000).reaches()).isTrue();
        }

        @Test
        void is_none_for_a_plan_that_saves_nothing() {
            AcrossTheBoardCut cut = new FlatCuts().service("roads", MILLION, 0L, MILLION).across().reaching(0);
            assertThat(cut.shareBasisPoints()).isZero();
            assertThat(cut.reaches()).isTrue();
            assertThat(cut.measures()).isEmpty();
            assertThat(cut.choices()).isEmpty();
        }

        @Test
        void counts_what_is_expected_of_a_plan_in_progress_where_the_scenario_asks_for_it() {
            // 70 % of 10 % of £1m
            AcrossTheBoardCut cut = new FlatCuts().service("roads", MILLION, 0L, MILLION).byDelivery().across()
                    .reaching(7_000_000);
            assertThat(cut.shareBasisPoints()).isEqualTo(1_000);
            assertThat(cut.inYearPence()).isEqualTo(7_000_000);
            assertThat(cut.measures()).allMatch(measure -> measure.maturity() == Maturity.PLAN_IN_PROGRESS);
        }
    }

    @Nested
    class Posts {

        @Test
        void go_vacancies_first_then_agency_then_employees_rounded_up() {
            // a quarter of 10 posts: one vacant, one of agency staff, and half of one that somebody holds
            AcrossTheBoardCut cut = cut(new FlatCuts().service("parks", MILLION, MILLION, 0L).posts("parks", 8, "1", "1"),
                    2_500);
            PhasedChoice pay = cut.choices().get(0);
            assertThat(pay.people().postsRemoved()).singleElement().satisfies(posts -> {
                assertThat(posts.vacancyHundredths()).isEqualTo(100);
                assertThat(posts.agencyHundredths()).isEqualTo(100);
                assertThat(posts.compulsoryHundredths()).isEqualTo(50);
            });
            assertThat(pay.people().employees()).isEqualTo(1);
        }

        @Test
        void that_are_vacant_cost_nothing_and_are_saved_at_once() {
            AcrossTheBoardCut cut = cut(new FlatCuts().service("parks", MILLION, MILLION, 0L).posts("parks", 8, "2", "0"),
                    2_000);
            assertThat(cut.inYearPence()).isEqualTo(20_000_000);
            assertThat(cut.choices().get(0).people().employees()).isZero();
            assertThat(cut.choices().get(0).oneOffCosts()).isEmpty();
        }

        @Test
        void cost_redundancy_pay_by_the_same_tables() {
            FlatCuts organisation = new FlatCuts().service("parks", MILLION, MILLION, 0L).posts("parks", 10, "0", "0");
            PhasedChoice pay = cut(organisation, 2_000).choices().get(0);
            LocalDate ends = pay.timetable().staff().employmentEnds();
            long expected = ExitCost.of(organisation.document().pools().get(0), 2, Territory.GB, ends, Organisations.LAW)
                    .redundancyPayPence();
            assertThat(pay.oneOffPence()).isEqualTo(expected).isPositive();
            assertThat(cut(organisation, 2_000).inYearPence()).isEqualTo(PartYearEffect.of(20_000_000,
                    ends.plusDays(1), Organisations.YEAR) - expected);
        }
    }

    @Nested
    class Clock {

        @Test
        void is_longer_from_20_dismissals_at_an_establishment_on() {
            FlatCuts organisation = new FlatCuts().service("parks", 10 * MILLION, 10 * MILLION, 0L).posts("parks", 100, "0",
                    "0");
            AcrossTheBoard across = organisation.across();
            SizedCut few = across.sized(1_900);
            SizedCut many = across.sized(1_901);
            assertThat(few.employees()).isEqualTo(19);
            assertThat(few.bands()).containsEntry("hall", ConsultationBand.INDIVIDUAL);
            assertThat(many.employees()).isEqualTo(20);
            assertThat(many.bands()).containsEntry("hall", ConsultationBand.COLLECTIVE);
            assertThat(many.grossInYearPence()).isLessThan(few.grossInYearPence());
        }

        @Test
        void counts_all_services_of_an_establishment_together() {
            FlatCuts organisation = new FlatCuts().service("parks", MILLION, MILLION, 0L).posts("parks", 60, "0", "0")
                    .service("roads", MILLION, MILLION, 0L).posts("roads", 60, "0", "0");
            AcrossTheBoardCut cut = cut(organisation, 2_000);
            assertThat(cut.choices()).hasSize(2).allSatisfy(choice -> {
                assertThat(choice.people().employees()).isEqualTo(12);
                assertThat(choice.timetable().staff().days()).isEqualTo(30);
            });
        }

        @Test
        void starts_when_the_board_first_meets() {
            AcrossTheBoardCut cut = cut(new FlatCuts().service("roads", MILLION, 0L, MILLION)
                    .meetingOn(LocalDate.of(2027, 6, 15)), 1_000);
            assertThat(cut.choices().get(0).timetable().savingFrom()).isEqualTo(LocalDate.of(2027, 6, 15));
            assertThat(cut.inYearPence()).isEqualTo(PartYearEffect.of(10_000_000, LocalDate.of(2027, 6, 15),
                    Organisations.YEAR));
        }

        @Test
        void begins_before_the_year_where_planning_does() {
            FlatCuts organisation = new FlatCuts().service("parks", MILLION, MILLION, 0L).posts("parks", 10, "0", "0");
            assertThat(cut(organisation.plannedFrom(LocalDate.of(2026, 12, 1)), 1_000).choices().get(0).timetable()
                    .savingFrom()).isBeforeOrEqualTo(Organisations.YEAR.firstDay());
        }

        @Test
        void never_starts_where_the_board_does_not_meet_in_time() {
            AcrossTheBoardCut cut = new FlatCuts().service("roads", MILLION, 0L, MILLION)
                    .meetingOn(LocalDate.of(2028, 5, 1)).across().reaching(1_000);
            assertThat(cut.reaches()).isFalse();
            assertThat(cut.shareBasisPoints()).isZero();
            assertThat(cut.choices()).isEmpty();
        }
    }

    @Nested
    class Levels {

        /** Half the share of budget that is cut is lost of the level, by default; the level is 90 % before. */
        private AcrossTheBoardCut ofMinimum(int minimum, boolean statutory) {
            assertThat(FlatCuts.PARAMETERS.value("level-loss-NOT_STATED")).isEqualByComparingTo(new BigDecimal("0.5"));
            return cut(new FlatCuts().service("roads", MILLION, 0L, MILLION).withMinimum(minimum, statutory), 1_000);
        }

        @Test
        void at_the_minimum_are_not_below_it() {
            assertThat(ofMinimum(8_500, true).belowMinimum()).isEmpty();
            assertThat(ofMinimum(8_500, true).lawful()).isTrue();
        }

        @Test
        void below_the_minimum_are_listed() {
            AcrossTheBoardCut cut = ofMinimum(8_501, false);
            assertThat(cut.belowMinimum()).containsExactly(new BelowMinimum("roads", "Service roads", false, 8_500, 8_501));
            assertThat(cut.lawful()).isTrue();
            assertThat(cut.sentences()).contains("Service roads falls to 85 % of demand met, below its minimum of 85.01 %.");
        }

        @Test
        void below_the_minimum_of_a_statutory_service_are_not_lawful() {
            AcrossTheBoardCut cut = ofMinimum(8_501, true);
            assertThat(cut.lawful()).isFalse();
            assertThat(cut.sentences())
                    .contains("Not lawful as it stands: law sets a minimum for a service that it takes below.");
        }

        @Test
        void are_felt_once_a_service() {
            AcrossTheBoardCut cut = cut(
                    new FlatCuts().service("parks", MILLION, 60_000_000L, null).posts("parks", 10, "0", "0"),
                    1_000);
            assertThat(cut.choices()).hasSize(2);
            assertThat(cut.choices()).flatExtracting(choice -> choice.effects().services()).singleElement()
                    .satisfies(effect -> assertThat(effect.levelLossBasisPoints()).isEqualTo(500));
        }
    }

    @Test
    void is_built_of_choices_that_come_to_its_figures() {
        FlatCuts organisation = new FlatCuts().service("parks", 10 * MILLION, 6 * MILLION, null).posts("parks", 90, "2.5", "1")
                .posts("parks", 14, "0", "3").service("roads", 3 * MILLION, null, null).posts("roads", 33, "0", "0");
        AcrossTheBoardCut cut = organisation.across().reaching(80_000_000);
        SizedCut sized = organisation.across().sized(cut.shareBasisPoints());
        assertThat(cut.reaches()).isTrue();
        assertThat(cut.choices().stream().mapToLong(choice -> choice.saving().inYearNetPence()).sum())
                .isEqualTo(sized.grossInYearPence());
        assertThat(cut.choices().stream().mapToLong(PhasedChoice::oneOffInYearPence).sum())
                .isEqualTo(sized.oneOffInYearPence()).isPositive();
        assertThat(cut.choices().stream().mapToInt(choice -> choice.people().employees()).sum()).isEqualTo(sized.employees());
        assertThat(cut.measures()).extracting("reference")
                .containsExactlyElementsOf(cut.choices().stream().map(PhasedChoice::measure).toList());
        assertThat(cut.sentences()).allSatisfy(sentence -> assertThat(List.of(sentence.split("\\s+"))).hasSizeLessThan(26));
    }

    private static AcrossTheBoardCut cut(FlatCuts organisation, int basisPoints) {
        AcrossTheBoard across = organisation.across();
        return across.cut(across.sized(basisPoints), 0);
    }
}

package org.evenkeel.planning.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenkeel.planning.importing.Imports.FOR_2027;
import static org.evenkeel.planning.importing.Imports.document;
import static org.evenkeel.planning.importing.Imports.measure;
import static org.evenkeel.planning.importing.Imports.pounds;
import static org.evenkeel.planning.importing.Imports.published;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.evenkeel.planning.assumption.Assumption;
import org.evenkeel.planning.baseline.Sector;
import org.evenkeel.planning.measure.Maturity;
import org.evenkeel.planning.measure.MeasureKind;
import org.evenkeel.planning.measure.Option;
import org.evenkeel.planning.measure.Rag;
import org.junit.jupiter.api.Test;

/** The lists that councils and trusts published, held against their own totals. */
class PublishedSavingsListTest {

    private static final ImportPreview SALFORD = published("salford_2010_11_savings.csv", FOR_2027);

    @Test
    void salford_is_imported_without_problems() {
        assertThat(SALFORD.problems()).isEmpty();
        assertThat(SALFORD.kind()).isEqualTo(ImportKind.SAVINGS_LIST);
        assertThat(SALFORD.confirmable()).isTrue();
        assertThat(SALFORD.rowCount()).isEqualTo(38);
        assertThat(SALFORD.totals().measures()).isEqualTo(38);
        assertThat(document(SALFORD).services()).hasSize(3);
        assertThat(document(SALFORD).organisation().sector()).isEqualTo(Sector.COUNCIL);
    }

    @Test
    void salfords_totals_are_those_of_its_three_appendices() {
        assertThat(SALFORD.totals().importedYearOnePence()).isEqualTo(pounds(3_988_000));
        assertThat(SALFORD.totals().years()).extracting(ImportTotals.YearTotal::statedPence)
                .containsExactly(pounds(1_446_000 + 1_738_000 + 804_000), pounds(1_849_000 + 1_531_000 + 679_000),
                        pounds(1_914_000 + 479_000));
        assertThat(SALFORD.totals().fullYearPence()).isEqualTo(pounds(1_914_000 + 1_531_000 + 479_000));
    }

    @Test
    void the_first_year_as_read_is_kept_whole_between_recurrent_and_non_recurrent() {
        long first = document(SALFORD).measures().stream().map(measure -> measure.options().get(0))
                .mapToLong(option -> option.firstYearPence() + option.nonRecurrentPence()).sum();
        assertThat(first).isEqualTo(pounds(3_988_000));
        Option deferral = measure(SALFORD, "I4").options().get(0);
        assertThat(deferral.recurrentFullYearPence()).isZero();
        assertThat(deferral.firstYearPence()).isZero();
        assertThat(deferral.nonRecurrentPence()).isEqualTo(pounds(157_000));
        Option falling = measure(SALFORD, "F3").options().get(0);
        assertThat(falling.recurrentFullYearPence()).isEqualTo(pounds(90_000));
        assertThat(falling.firstYearPence()).isEqualTo(pounds(90_000));
        assertThat(falling.nonRecurrentPence()).isEqualTo(pounds(15_000));
        Option rising = measure(SALFORD, "CHSC3").options().get(0);
        assertThat(rising.recurrentFullYearPence()).isEqualTo(pounds(198_000));
        assertThat(rising.firstYearPence()).isEqualTo(pounds(100_000));
        assertThat(rising.nonRecurrentPence()).isZero();
    }

    @Test
    void what_salford_does_not_state_is_assumed_visibly() {
        assertThat(rules(SALFORD, "A1/published")).contains("later years not stated", "start not stated", "posts not stated",
                "effect on the service not stated", "one-off cost not stated");
        assertThat(rules(SALFORD, "CHSC3/published")).doesNotContain("later years not stated", "year basis not stated");
        assertThat(rules(SALFORD, "CHSC3")).containsExactly("kind inferred", "maturity not stated");
        assertThat(SALFORD.assumptions()).anySatisfy(assumption -> {
            assertThat(assumption.rule()).isEqualTo("published year planned as another");
            assertThat(assumption.value()).isEqualTo("2010/11 figures planned as if for 2027/28");
        });
        assertThat(document(SALFORD).services()).allSatisfy(service -> assertThat(service.grossBudgetPence()).isNull());
        assertThat(document(SALFORD).pools()).allSatisfy(pool -> assertThat(pool.employees()).isZero());
        assertThat(measure(SALFORD, "CHSC3").kind()).isEqualTo(MeasureKind.STAFFING);
        assertThat(measure(SALFORD, "CHSC3").maturity()).isEqualTo(Maturity.PLAN_IN_PROGRESS);
        assertThat(measure(SALFORD, "ES1").options().get(0).postsRemoved()).isEmpty();
        assertThat(rules(SALFORD, "ES1/published")).doesNotContain("posts not stated");
    }

    @Test
    void lewisham_states_amounts_without_a_split_by_year() {
        ImportPreview lewisham = published("lewisham_2015_16_savings.csv", FOR_2027);
        assertThat(lewisham.problems()).isEmpty();
        assertThat(lewisham.totals().measures()).isEqualTo(12);
        assertThat(lewisham.totals().importedYearOnePence()).isEqualTo(pounds(12_135_000));
        assertThat(lewisham.totals().fullYearPence()).isEqualTo(pounds(12_135_000));
        assertThat(lewisham.assumptions()).filteredOn(assumption -> assumption.rule().equals("later years not stated"))
                .hasSize(12)
                .allSatisfy(assumption -> assertThat(assumption.because()).contains("year split not stated in the decision"));
    }

    @Test
    void a_file_of_several_bodies_asks_which_one() {
        ImportPreview mixed = published("mixed_small_savings_sets.csv", FOR_2027);
        assertThat(mixed.confirmable()).isFalse();
        assertThat(mixed.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.expected()).isEqualTo("one body's list for one year");
            assertThat(problem.mending()).contains("Lancaster City Council, 2009/10", "Fife Council, 2002/03");
        });
        assertThat(mixed.publications()).contains(new Publication("Fife Council", "2003/04", 3)).hasSize(10);
    }

    @Test
    void lancasters_savings_still_to_be_achieved_are_those_it_states() {
        ImportPreview lancaster = mixed("Lancaster City Council", "2009/10");
        assertThat(lancaster.problems()).isEmpty();
        ImportTotals totals = lancaster.totals();
        // The one line already approved by another committee is not among those still to be achieved.
        assertThat(totals.years()).extracting(ImportTotals.YearTotal::statedPence)
                .containsExactly(pounds(469_300 + 30_000), pounds(519_200 + 22_200), pounds(521_600 + 23_000));
    }

    @Test
    void a_line_whose_first_year_is_blank_begins_after_it() {
        ImportPreview lancaster = mixed("Lancaster City Council", "2009/10");
        var balance = document(lancaster).measures().stream()
                .filter(measure -> measure.title().startsWith("Service restructure")).findFirst().orElseThrow();
        assertThat(balance.options().get(0).firstYearPence()).isZero();
        assertThat(balance.options().get(0).recurrentFullYearPence()).isEqualTo(pounds(8_200));
        assertThat(balance.reference()).startsWith("row-");
        assertThat(rules(lancaster, balance.reference() + "/published")).contains("year 1 not stated");
        assertThat(rules(lancaster, balance.reference())).contains("reference not stated");
    }

    @Test
    void gwynedds_posts_go_from_teams_of_the_size_it_notes() {
        ImportPreview gwynedd = mixed("Gwynedd Council", "2016/17-2017/18");
        assertThat(gwynedd.totals().fteAffected()).isEqualByComparingTo("9");
        var adults = document(gwynedd).pools().stream().filter(pool -> pool.reference().equals("adults")).findFirst()
                .orElseThrow();
        assertThat(adults.fte()).isEqualByComparingTo("18");
        assertThat(adults.employees()).isEqualTo(22);
        assertThat(measure(gwynedd, "C2").options().get(0).postsRemoved()).singleElement()
                .satisfies(posts -> assertThat(posts.compulsoryFte()).isEqualByComparingTo(new BigDecimal("2")));
        assertThat(rules(gwynedd, "C2/published")).contains("how posts go not stated");
    }

    @Test
    void a_note_that_leaves_open_whether_posts_are_vacant_does_not_make_them_so() {
        ImportPreview southampton = mixed("Southampton City Council", "2008/09");
        assertThat(southampton.problems()).isEmpty();
        assertThat(measure(southampton, "CSL4").options().get(0).postsRemoved().get(0).compulsoryFte())
                .isEqualByComparingTo("2");
    }

    @Test
    void fifes_start_in_august_is_moved_to_the_planned_year() {
        ImportPreview fife = mixed("Fife Council", "2002/03");
        Option roll = document(fife).measures().get(0).options().get(0);
        assertThat(roll.publishedStart()).isEqualTo(LocalDate.of(2027, 8, 1));
        assertThat(roll.firstYearPence()).isEqualTo(pounds(500_000));
        assertThat(fife.totals().importedYearOnePence()).isEqualTo(pounds(974_000));
    }

    @Test
    void risk_ratings_and_status_are_taken_where_they_truly_tell() {
        ImportPreview tracker = mixed("(unidentified UK council)", "2012/13");
        assertThat(document(tracker).measures()).extracting(measure -> measure.rag()).containsExactly(Rag.AMBER, Rag.GREEN,
                Rag.GREEN, Rag.AMBER, Rag.GREEN, Rag.GREEN, Rag.GREEN, Rag.GREEN, null);
        assertThat(document(tracker).measures()).allSatisfy(measure -> {
            assertThat(measure.maturity()).isEqualTo(Maturity.IN_DELIVERY);
            assertThat(measure.kind()).isEqualTo(MeasureKind.NOT_STATED);
            assertThat(measure.options().get(0).publishedStart()).isEqualTo(LocalDate.of(2027, 4, 1));
        });
    }

    @Test
    void one_reference_for_several_lines_is_a_problem_naming_both_rows() {
        ImportPreview options = mixed("(unidentified UK council)", "2011/12");
        assertThat(options.confirmable()).isFalse();
        assertThat(options.problems()).hasSize(4);
        assertThat(options.problems().get(0)).satisfies(problem -> {
            assertThat(problem.value()).isEqualTo("HRP1");
            assertThat(problem.expected()).contains("rows 33 and 34");
        });
    }

    @Test
    void or_the_lines_are_renamed_when_that_is_asked_for() {
        ImportPreview options = published("mixed_small_savings_sets.csv",
                FOR_2027.publishedBy("(unidentified UK council)").publishedFor("2011/12").makingReferencesUnique());
        assertThat(options.problems()).isEmpty();
        assertThat(document(options).measures()).extracting(measure -> measure.reference())
                .containsExactly("HRP1", "HRP1-2", "HRP1-3", "HRP2", "HRP2-2", "HRP1-4");
        assertThat(rules(options, "HRP1-4")).contains("reference made unique");
        assertThat(measure(options, "HRP1").kind()).isEqualTo(MeasureKind.TERMS_AND_CONDITIONS);
    }

    @Test
    void trusts_are_imported_each_by_itself() {
        ImportPreview eastern = published("nhs_hsc_in_year_2017_18.csv", FOR_2027.publishedBy("South Eastern HSC Trust"));
        assertThat(eastern.problems()).isEmpty();
        assertThat(eastern.totals().importedYearOnePence()).isEqualTo(pounds(10_800_000));
        assertThat(document(eastern).organisation().sector()).isEqualTo(Sector.NHS);
        assertThat(document(eastern).measures().get(0).kind()).isEqualTo(MeasureKind.AGENCY);
    }

    private static ImportPreview mixed(String organisation, String year) {
        return published("mixed_small_savings_sets.csv", FOR_2027.publishedBy(organisation).publishedFor(year));
    }

    private static List<String> rules(ImportPreview preview, String reference) {
        return preview.assumptions().stream().filter(assumption -> assumption.reference().equals(reference))
                .map(Assumption::rule).toList();
    }
}

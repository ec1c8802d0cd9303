package org.evenkeel.planning.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenkeel.planning.importing.Imports.FOR_2027;
import static org.evenkeel.planning.importing.Imports.csv;
import static org.evenkeel.planning.importing.Imports.document;
import static org.evenkeel.planning.importing.Imports.measure;
import static org.evenkeel.planning.importing.Imports.pounds;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.evenkeel.planning.assumption.Assumption;
import org.evenkeel.planning.measure.Option;
import org.evenkeel.planning.measure.PostRemoval;
import org.evenkeel.sheets.ImportProblem;
import org.junit.jupiter.api.Test;

/** How the cells of a savings list are read, and every bad one named. */
class SavingsListCellsTest {

    @Test
    void every_bad_cell_is_reported_at_once_with_row_and_column() {
        ImportPreview bad = csv("""
                ref,title,saving £,FTE,one-off cost £,start date
                A,One,about 100,3,10,2027-05-01
                B,Two,100,three,(5),someday
                C,,100,,,
                D,Four,,,,2027-06
                """);
        assertThat(bad.problems()).extracting(problem -> problem.row() + " " + problem.column()).containsExactlyInAnyOrder(
                "2 saving £", "3 FTE", "3 start date", "3 one-off cost £", "4 title", "5 saving £");
        assertThat(bad.problems().get(0).value()).isEqualTo("about 100");
        assertThat(bad.problems().get(0).expected()).startsWith("an amount");
        assertThat(bad.document()).isNull();
        assertThat(bad.rows()).hasSize(4);
    }

    @Test
    void thousands_of_bad_rows_are_all_named_and_the_list_of_problems_stays_small() {
        String rows = IntStream.rangeClosed(1, 4_000).mapToObj(i -> "x,x,x,x,x").collect(Collectors.joining("\n"));
        ImportPreview bad = csv("title,saving y1 £,saving y2 £,fte,one off cost £\n" + rows + "\n");
        assertThat(bad.problems().stream().map(ImportProblem::row).distinct()).hasSize(4_000);
        assertThat(bad.problems()).hasSizeLessThan(5_001);
    }

    @Test
    void text_that_looks_like_a_formula_stays_text() {
        String evil = "=HYPERLINK(\"\"http://x\"\",\"\"y\"\")";
        ImportPreview list = csv("ref,title,saving £\nA,\"" + evil + "\",100\nB,@SUM(A1),+200\n");
        assertThat(measure(list, "A").title()).isEqualTo("=HYPERLINK(\"http://x\",\"y\")");
        assertThat(measure(list, "B").title()).isEqualTo("@SUM(A1)");
        assertThat(list.totals().importedYearOnePence()).isEqualTo(pounds(300));
    }

    @Test
    void units_come_from_headings_or_from_who_imports() {
        assertThat(csv("title,saving £000\nOne,1.5\n").totals().importedYearOnePence()).isEqualTo(pounds(1_500));
        assertThat(csv("title,saving (£k)\nOne,1.5\n").totals().importedYearOnePence()).isEqualTo(pounds(1_500));
        assertThat(csv("title,saving £m\nOne,1.5\n").totals().importedYearOnePence()).isEqualTo(pounds(1_500_000));
        assertThat(csv("title,saving £\nOne,1.5k\n").totals().importedYearOnePence()).isEqualTo(pounds(1_500));
        ImportPreview unsaid = csv("title,saving\nOne,\"1,500.50\"\n");
        assertThat(unsaid.totals().importedYearOnePence()).isEqualTo(150_050);
        assertThat(unsaid.assumptions()).extracting(Assumption::rule).contains("unit of amounts not stated");
        ImportPreview said = csv("title,saving\nOne,1.5\n", FOR_2027.withAmountsIn(AmountUnit.THOUSAND_POUNDS));
        assertThat(said.totals().importedYearOnePence()).isEqualTo(pounds(1_500));
        assertThat(said.assumptions()).extracting(Assumption::rule).doesNotContain("unit of amounts not stated");
    }

    @Test
    void columns_are_mapped_by_hand_and_the_rest_is_shown_as_not_recognised() {
        Map<String, ImportField> mapping = Map.of("What we do", ImportField.TITLE, "Brings in", ImportField.SAVING_YEAR_1);
        ImportPreview list = csv("What we do,Brings in,Colour\nOne,100,red\n", FOR_2027.withColumns(mapping));
        assertThat(list.problems()).isEmpty();
        assertThat(list.totals().importedYearOnePence()).isEqualTo(pounds(100));
        assertThat(list.columns()).filteredOn(column -> column.field() == null).extracting(ColumnReading::heading)
                .containsExactly("Colour");
    }

    @Test
    void two_columns_of_one_meaning_are_a_problem() {
        assertThat(csv("title,saving £,total saving £\nOne,100,200\n").problems()).singleElement()
                .satisfies(problem -> assertThat(problem.column()).isEqualTo("total saving £"));
    }

    @Test
    void years_in_headings_are_read_in_their_order_below_a_title() {
        ImportPreview list = csv("""
                Savings proposals of the council,,,
                ,,,
                Ref,Proposal,2028/29 £000,2027/28 £000
                Adult services,,,
                A,One,30,20
                Total,,30,20
                """);
        assertThat(list.problems()).isEmpty();
        Option option = measure(list, "A").options().get(0);
        assertThat(option.firstYearPence()).isEqualTo(pounds(20_000));
        assertThat(option.recurrentFullYearPence()).isEqualTo(pounds(30_000));
        assertThat(list.remarks()).extracting(ImportRemark::row).containsExactly(4, 6);
    }

    @Test
    void incremental_years_are_summed_first() {
        ImportPreview list = csv("ref,title,year basis,saving y1 £,saving y2 £,saving y3 £\n"
                + "A,One,incremental,10,5,\nB,Two,incremental,10,(10),\nC,Three,cumulative,10,,30\n");
        assertThat(measure(list, "A").options().get(0).recurrentFullYearPence()).isEqualTo(pounds(15));
        assertThat(measure(list, "A").options().get(0).firstYearPence()).isEqualTo(pounds(10));
        assertThat(measure(list, "B").options().get(0).recurrentFullYearPence()).isZero();
        assertThat(measure(list, "B").options().get(0).nonRecurrentPence()).isEqualTo(pounds(10));
        assertThat(measure(list, "C").options().get(0).recurrentFullYearPence()).isEqualTo(pounds(30));
    }

    @Test
    void nil_is_a_saving_that_ends_and_a_blank_is_not_stated() {
        ImportPreview list = csv("ref,title,saving y1 £,saving y2 £\nA,One,10,nil\nB,Two,10,-\nC,Three,10,\n");
        assertThat(measure(list, "A").options().get(0).nonRecurrentPence()).isEqualTo(pounds(10));
        assertThat(measure(list, "B").options().get(0).nonRecurrentPence()).isEqualTo(pounds(10));
        assertThat(measure(list, "C").options().get(0).nonRecurrentPence()).isZero();
        assertThat(list.assumptions()).filteredOn(assumption -> assumption.rule().equals("dash read as nil")).singleElement()
                .satisfies(assumption -> assertThat(assumption.reference()).isEqualTo("B"));
    }

    @Test
    void a_saving_that_its_type_calls_one_off_does_not_go_on() {
        ImportPreview list = csv("ref,title,type,saving £\nA,One,Deferral (one-off),10\n");
        assertThat(measure(list, "A").options().get(0).recurrentFullYearPence()).isZero();
        assertThat(measure(list, "A").options().get(0).nonRecurrentPence()).isEqualTo(pounds(10));
    }

    @Test
    void vacant_posts_go_as_vacancies_and_their_pool_has_them() {
        ImportPreview list = csv("ref,title,service,type,saving £,fte,staffing note\n"
                + "A,One,Parks,Staffing,10,2.5,vacant posts\nB,Two,Parks,Vacancy management,10,1,\nC,Three,Parks,Staffing,10,3,\n");
        PostRemoval noted = measure(list, "A").options().get(0).postsRemoved().get(0);
        assertThat(noted.vacancyFte()).isEqualByComparingTo("2.5");
        assertThat(noted.compulsoryFte()).isZero();
        assertThat(document(list).pools()).singleElement().satisfies(pool -> {
            assertThat(pool.vacantFte()).isEqualByComparingTo("3.5");
            assertThat(pool.fte()).isEqualByComparingTo("30");
            assertThat(pool.employees()).isEqualTo(36);
        });
    }

    @Test
    void a_start_is_moved_by_its_distance_from_its_own_year() {
        ImportPreview list = csv("ref,title,financial year,saving £,start date\nA,One,2012/13,10,31/01/2013\n"
                + "B,Two,2012/13,10,August 2012\nC,Three,2012/13,10,2012-02-01\n");
        assertThat(measure(list, "A").options().get(0).publishedStart()).isEqualTo(LocalDate.of(2028, 1, 31));
        assertThat(measure(list, "B").options().get(0).publishedStart()).isEqualTo(LocalDate.of(2027, 8, 1));
        assertThat(measure(list, "C").options().get(0).publishedStart()).isNull();
        assertThat(csv("ref,title,financial year,saving £,start date\nA,One,2012/13,10,2013-04-01\n").problems())
                .singleElement().satisfies(problem -> assertThat(problem.expected()).isEqualTo("a start within 2012/13"));
    }

    @Test
    void references_lose_what_may_not_stand_in_them_visibly() {
        ImportPreview list = csv("ref,title,saving £\nHR/1,One,10\nHR-1,Two,10\n", FOR_2027.makingReferencesUnique());
        assertThat(document(list).measures()).extracting(measure -> measure.reference()).containsExactly("HR-1", "HR-1-2");
        assertThat(list.assumptions()).extracting(Assumption::rule).contains("reference rewritten", "reference made unique");
    }

    @Test
    void amounts_past_a_trillion_are_a_slip() {
        assertThat(csv("title,saving £000\nOne,1000000001\n").problems()).singleElement()
                .satisfies(problem -> assertThat(problem.expected()).isEqualTo("an amount within £1 trillion"));
    }
}

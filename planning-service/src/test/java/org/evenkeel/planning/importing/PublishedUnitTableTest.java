package org.evenkeel.planning.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenkeel.planning.importing.Imports.FOR_2027;
import static org.evenkeel.planning.importing.Imports.bytes;
import static org.evenkeel.planning.importing.Imports.csv;
import static org.evenkeel.planning.importing.Imports.document;
import static org.evenkeel.planning.importing.Imports.measure;
import static org.evenkeel.planning.importing.Imports.pounds;
import static org.evenkeel.planning.importing.Imports.published;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

import org.evenkeel.planning.baseline.Pool;
import org.evenkeel.planning.baseline.Service;
import org.evenkeel.planning.measure.Option;
import org.evenkeel.planning.measure.PostRemoval;
import org.junit.jupiter.api.Test;

/** The unit tables that one council published. */
class PublishedUnitTableTest {

    private static final String FILE = "brighton_units_2021_22_and_2023_24.csv";
    private static final ImportPreview BRIGHTON = published(FILE, FOR_2027.publishedFor("2023/24"));

    @Test
    void brighton_2023_24_has_25_units_of_which_20_save() {
        assertThat(BRIGHTON.problems()).isEmpty();
        assertThat(BRIGHTON.kind()).isEqualTo(ImportKind.UNIT_TABLE);
        assertThat(BRIGHTON.totals().services()).isEqualTo(25);
        assertThat(BRIGHTON.totals().measures()).isEqualTo(20);
        assertThat(BRIGHTON.totals().importedYearOnePence()).isEqualTo(pounds(11_957_000));
        assertThat(BRIGHTON.totals().importedYearOnePence() * 7 / 10).isEqualTo(pounds(8_369_900));
        assertThat(BRIGHTON.totals().fteAffected()).isEqualByComparingTo("33.1");
        assertThat(document(BRIGHTON).teams()).hasSize(25);
        assertThat(document(BRIGHTON).pools()).hasSize(25);
    }

    @Test
    void each_measure_offers_half_and_all_of_the_published_figure() {
        assertThat(document(BRIGHTON).measures()).allSatisfy(measure -> {
            assertThat(measure.options()).hasSize(2);
            assertThat(measure.options().get(0).recurrentFullYearPence() * 2)
                    .isEqualTo(measure.options().get(1).recurrentFullYearPence());
        });
        Option half = measure(BRIGHTON, "education-skills").options().get(0);
        assertThat(half.recurrentFullYearPence()).isEqualTo(pounds(127_500));
        assertThat(half.postsRemoved()).singleElement()
                .satisfies(posts -> assertThat(posts.compulsoryFte()).isEqualTo(new BigDecimal("8.40")));
        BigDecimal removed = document(BRIGHTON).measures().stream().map(measure -> measure.options().get(1))
                .flatMap(option -> option.postsRemoved().stream()).map(PostRemoval::totalFte)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(removed).isEqualByComparingTo("33.1");
    }

    @Test
    void half_of_an_odd_number_of_hundredths_is_told_to_the_hundredth() {
        Option half = measure(BRIGHTON, "health-sen-disability").options().get(0);
        assertThat(half.postsRemoved().get(0).compulsoryFte()).isEqualTo(new BigDecimal("0.55"));
    }

    @Test
    void a_negative_budget_is_ordinary() {
        Service transport = document(BRIGHTON).services().stream().filter(service -> service.name().equals("Transport"))
                .findFirst().orElseThrow();
        assertThat(transport.netBudgetPence()).isEqualTo(pounds(-6_809_000));
        assertThat(transport.grossBudgetPence()).isEqualTo(pounds(40_617_000));
    }

    @Test
    void employees_follow_from_posts_by_a_visible_assumption() {
        Pool libraries = document(BRIGHTON).pools().stream().filter(pool -> pool.reference().equals("libraries")).findFirst()
                .orElseThrow();
        assertThat(libraries.fte()).isEqualByComparingTo("60.0");
        assertThat(libraries.employees()).isEqualTo(72);
        assertThat(BRIGHTON.assumptions()).anySatisfy(assumption -> {
            assertThat(assumption.reference()).isEqualTo("libraries");
            assertThat(assumption.rule()).isEqualTo("employees not stated");
            assertThat(assumption.value()).isEqualTo("72");
            assertThat(assumption.because()).contains("grade C");
        });
    }

    @Test
    void a_saving_lowers_its_service_by_half_its_share_of_the_budget() {
        Option full = measure(BRIGHTON, "libraries").options().get(1);
        // 106 of 5,229 is 2.03 %, and half of it 1.01 %.
        assertThat(full.serviceEffects()).singleElement()
                .satisfies(effect -> assertThat(effect.levelLossBasisPoints()).isEqualTo(101));
    }

    @Test
    void totals_of_2021_22_agree_too_and_what_cannot_be_checked_is_said() {
        ImportPreview earlier = published(FILE, FOR_2027.publishedFor("2021/22"));
        assertThat(earlier.problems()).isEmpty();
        assertThat(earlier.totals().importedYearOnePence()).isEqualTo(pounds(2_282_000 + 4_515_000 + 2_460_000 + 554_000
                + 490_000 + 227_000));
        assertThat(earlier.remarks()).singleElement()
                .satisfies(remark -> assertThat(remark.text()).contains("Corporate Services", "lists no unit"));
    }

    @Test
    void which_year_is_asked_where_the_file_holds_two() {
        ImportPreview both = published(FILE, FOR_2027);
        assertThat(both.problems()).singleElement()
                .satisfies(problem -> assertThat(problem.mending()).contains("2021/22", "2023/24"));
    }

    @Test
    void a_total_that_its_units_do_not_make_is_a_problem() {
        String table = new String(bytes("/published/" + FILE), StandardCharsets.UTF_8).replace(",5229,4795,60.0,106,",
                ",5229,4795,60.0,107,");
        ImportPreview wrong = csv(table, FOR_2027.publishedFor("2023/24"));
        assertThat(wrong.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.column()).isEqualTo("savings_proposed_k");
            assertThat(problem.value()).isEqualTo("1760000.00");
            assertThat(problem.expected()).isEqualTo("the sum of its units, 1761000.00");
        });
    }

    @Test
    void more_posts_deleted_than_there_are_is_a_problem() {
        ImportPreview wrong = csv("unit,gross budget £,FTE,savings,posts deleted\nLibraries,1000,3,100,4\n");
        assertThat(wrong.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.row()).isEqualTo(2);
            assertThat(problem.column()).isEqualTo("posts deleted");
        });
    }
}

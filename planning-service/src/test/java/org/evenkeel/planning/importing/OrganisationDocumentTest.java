package org.evenkeel.planning.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenkeel.planning.importing.Imports.FOR_2027;
import static org.evenkeel.planning.importing.Imports.bytes;
import static org.evenkeel.planning.importing.Imports.document;
import static org.evenkeel.planning.importing.Imports.preview;

import java.nio.charset.StandardCharsets;
import java.time.MonthDay;
import java.util.List;

import org.evenkeel.planning.assumption.Assumption;
import org.evenkeel.planning.baseline.Pool;
import org.evenkeel.sheets.ImportProblem;
import org.junit.jupiter.api.Test;

/** The organisation document: what fits is taken, what is left out is told, what contradicts itself is named. */
class OrganisationDocumentTest {

    private static final String EXAMPLE = new String(bytes("/examples/organisation-document.example.json"),
            StandardCharsets.UTF_8);

    @Test
    void the_example_is_imported_whole() {
        ImportPreview example = json(EXAMPLE);
        assertThat(example.problems()).isEmpty();
        assertThat(example.kind()).isEqualTo(ImportKind.ORGANISATION_DOCUMENT);
        assertThat(document(example).organisation().financialYearStart()).isEqualTo(MonthDay.of(4, 1));
        assertThat(document(example).measures()).hasSize(2);
        assertThat(document(example).measures().get(0).options().get(0).postsRemoved().get(0).totalFte())
                .isEqualByComparingTo("1.5");
        assertThat(example.totals().fullYearPence()).isEqualTo(9_600_000);
    }

    @Test
    void what_it_leaves_out_is_told_record_by_record() {
        ImportPreview example = json(EXAMPLE);
        Pool carers = document(example).pools().get(1);
        assertThat(carers.employees()).isEqualTo(8);
        assertThat(carers.weeklyPayPence()).isEqualTo(62_000);
        assertThat(carers.onCostBasisPoints()).isEqualTo(3_000);
        assertThat(carers.profile().ageYears()).isEqualTo(45);
        assertThat(example.assumptions()).contains(new Assumption(Assumption.Subject.POOL, "carers-workers", "vacantFte",
                "vacancies not stated", "0", "None are invented"));
        assertThat(rules(example, "carers-workers")).containsExactlyInAnyOrder("employees not stated", "vacancies not stated",
                "agency staff not stated", "weekly pay not stated", "on-costs not stated", "age not stated",
                "length of service not stated", "seniority not stated");
        assertThat(rules(example, "M2/share")).contains("lost income not stated").doesNotContain("months to effect not stated");
        assertThat(rules(example, "young-carers")).contains("statutory duty not stated", "planned level not stated");
        assertThat(rules(example, "food-bank")).contains("goodwill not stated");
    }

    @Test
    void a_document_of_the_least_is_enough() {
        ImportPreview least = json("{\"organisation\": {\"name\": \"X\", \"sector\": \"NHS\"}}");
        assertThat(least.problems()).isEmpty();
        assertThat(least.assumptions()).extracting(Assumption::rule).containsExactly("start of the financial year not stated");
    }

    @Test
    void departures_from_the_schema_are_listed_all_at_once_by_pointer() {
        ImportPreview wrong = json("""
                {"organisation": {"name": " ", "sector": "BANK", "mascot": "otter"},
                 "services": [{"reference": "a", "name": "A"},
                              {"reference": "b/c", "name": "B", "tier": 5, "grossBudgetPence": 100000000000001}],
                 "measures": [{"reference": "M", "title": "T", "options": []},
                              {"reference": "N", "options": [{"reference": "o", "title": "O",
                                "recurrentFullYearPence": "12", "earliestStart": "2027-02-30"}]}]}
                """);
        assertThat(wrong.confirmable()).isFalse();
        assertThat(wrong.problems()).extracting(ImportProblem::column).containsExactlyInAnyOrder("/organisation/name",
                "/organisation/sector", "/organisation/mascot", "/services/1/reference", "/services/1/tier",
                "/services/1/grossBudgetPence", "/measures/0/options", "/measures/1/title",
                "/measures/1/options/0/recurrentFullYearPence", "/measures/1/options/0/earliestStart");
        assertThat(wrong.problems()).filteredOn(problem -> "/services/1/tier".equals(problem.column())).singleElement()
                .satisfies(problem -> {
                    assertThat(problem.value()).isEqualTo("5");
                    assertThat(problem.expected()).isEqualTo("at most 4");
                });
    }

    @Test
    void a_circle_of_needs_is_named_as_a_path() {
        ImportPreview circle = json(EXAMPLE.replace("{\"kind\": \"NEEDS\", \"measure\": \"M1\", \"other\": \"M2\"}",
                "{\"kind\": \"NEEDS\", \"measure\": \"M1\", \"other\": \"M2\"},"
                        + "{\"kind\": \"NEEDS\", \"measure\": \"M2\", \"other\": \"M1\"}"));
        assertThat(circle.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.column()).isEqualTo("/relations");
            assertThat(problem.value()).isEqualTo("M1 → M2 → M1");
        });
    }

    @Test
    void contradictions_between_records_are_named() {
        assertContradiction("\"service\": \"young-carers\", \"establishment\"", "\"service\": \"nowhere\", \"establishment\"",
                "/teams/1/service");
        assertContradiction("\"reference\": \"carers-workers\"", "\"reference\": \"advisers\"", "/pools/1/reference");
        assertContradiction("\"measure\": \"M1\", \"other\": \"M2\"", "\"measure\": \"M1\", \"other\": \"M1\"", "/relations/0");
        assertContradiction("\"shareBasisPoints\": 8000}",
                "\"shareBasisPoints\": 8000}, {\"fundingSource\": \"lottery\", \"shareBasisPoints\": 3000}",
                "/services/1/funding/1", "/services/1/funding");
        assertContradiction("\"total\": 5000000, ", "", "/capacities/1");
        assertContradiction("\"total\": 5000000", "\"total\": 5000000, \"byMonth\": [1]", "/capacities/1");
        assertContradiction("\"latestStart\": \"2027-12-31\"", "\"latestStart\": \"2027-06-30\"",
                "/measures/0/options/1/latestStart");
        assertContradiction("\"compulsoryFte\": 2}", "\"compulsoryFte\": 11.26}", "/measures/0/options/1/postsRemoved/0");
        assertContradiction("\"vacancyFte\": 1, \"voluntaryFte\"", "\"vacancyFte\": 1.5, \"voluntaryFte\"",
                "/measures/0/options/0/postsRemoved/0/vacancyFte");
        assertContradiction("\"fte\": 6.6", "\"fte\": 6.666", "/pools/1/fte");
        assertContradiction("\"reference\": \"one-day\"", "\"reference\": \"evenings\"", "/measures/0/options/1/reference");
        assertContradiction("\"decidedBy\": \"Treasurer\", ", "", "/rules/0");
        assertContradiction("\"quorum\": 5", "\"quorum\": 10", "/organisation/quorum");
    }

    @Test
    void duplicate_fields_not_a_number_and_broken_json_are_refused_with_their_place() {
        assertThat(json("{\"organisation\": {\"name\": \"A\",\n \"name\": \"B\", \"sector\": \"NHS\"}}").problems())
                .singleElement().satisfies(problem -> {
                    assertThat(problem.row()).isEqualTo(2);
                    assertThat(problem.expected()).contains("Duplicate field 'name'");
                });
        assertThat(json("{\"organisation\": NaN}").problems()).singleElement()
                .satisfies(problem -> assertThat(problem.expected()).contains("NaN"));
        assertThat(json("{\"organisation\": {\"name\"").problems()).hasSize(1);
        assertThat(json("{\"organisation\": {\"name\": \"X\", \"sector\": \"NHS\"}} {}").problems()).hasSize(1);
    }

    @Test
    void depth_size_and_giant_numbers_are_limited() {
        assertThat(json("{\"a\":".repeat(10_000)).problems()).singleElement()
                .satisfies(problem -> assertThat(problem.expected()).contains("30 levels deep"));
        assertThat(json("{\"organisation\": {\"name\": \"" + "x".repeat(9_000) + "\", \"sector\": \"NHS\"}}").problems())
                .hasSize(1);
        ImportPreview giant = json("{\"organisation\": {\"name\": \"X\", \"sector\": \"NHS\"},"
                + "\"measures\": [{\"reference\": \"M\", \"title\": \"T\", \"options\": [{\"reference\": \"o\", \"title\": \"O\","
                + "\"recurrentFullYearPence\": 1e99999}]}]}");
        assertThat(giant.problems()).singleElement().satisfies(
                problem -> assertThat(problem.column()).isEqualTo("/measures/0/options/0/recurrentFullYearPence"));
        assertThat(json("{\"organisation\": {\"name\": \"X\", \"sector\": \"NHS\"}, \"services\": ["
                + "{},".repeat(5_000) + "{}]}").problems()).singleElement()
                .satisfies(problem -> assertThat(problem.expected()).isEqualTo("at most 5000 entries"));
        assertThat(json("{\"organisation\": {\"name\": \"X\", \"sector\": \"NHS\"}, \"services\": ["
                + "{},".repeat(4_999) + "{}]}").problems()).hasSizeBetween(1_000, 1_100);
    }

    @Test
    void the_character_0_never_comes_through() {
        assertThat(json("{\"organisation\": {\"name\": \"A\\u0000B\", \"sector\": \"NHS\"}}").problems()).singleElement()
                .satisfies(problem -> assertThat(problem.column()).isEqualTo("/organisation/name"));
    }

    private static void assertContradiction(String written, String instead, String... pointers) {
        assertThat(EXAMPLE).contains(written);
        assertThat(json(EXAMPLE.replace(written, instead)).problems()).extracting(ImportProblem::column)
                .containsExactly(pointers);
    }

    private static ImportPreview json(String text) {
        return preview("document.json", text.getBytes(StandardCharsets.UTF_8), FOR_2027);
    }

    private static List<String> rules(ImportPreview preview, String reference) {
        return preview.assumptions().stream().filter(assumption -> assumption.reference().equals(reference))
                .map(Assumption::rule).toList();
    }
}

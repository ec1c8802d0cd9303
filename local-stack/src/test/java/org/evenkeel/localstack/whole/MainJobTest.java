package org.evenkeel.localstack.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.StreamSupport;

import org.evenkeel.localstack.Platform;
import org.evenkeel.localstack.PlatformExtension;
import org.evenkeel.localstack.mainjob.Assignment;
import org.evenkeel.localstack.mainjob.MainJob;
import org.evenkeel.localstack.terminal.Progress;
import org.evenkeel.localstack.terminal.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.fasterxml.jackson.databind.JsonNode;

/** What ./start does for the first user of the platform, on a day that is fixed. */
@ExtendWith(PlatformExtension.class)
@Order(1)
class MainJobTest {

    private static final InstantSource AUTUMN = InstantSource.fixed(Instant.parse("2026-11-23T09:00:00Z"));

    private static String printed;
    private static JsonNode imported;
    private static JsonNode plan;

    @BeforeAll
    static void run(Platform platform) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Progress progress = new Progress(new PrintStream(out, true, StandardCharsets.UTF_8), AUTUMN);
        new MainJob(platform::apiAs, progress, Path.of("..").toAbsolutePath().normalize(), AUTUMN)
                .run(new Assignment(Optional.empty(), Optional.empty()));
        printed = out.toString(StandardCharsets.UTF_8);
        Planning planning = Planning.as(platform, "finance-director");
        imported = planning.one("imports", planning.all("imports").get(0).path("id").asText());
        plan = planning.one("plans", planning.all("plans").get(0).path("id").asText());
    }

    @Test
    void puts_the_units_that_brighton_published_on_record() {
        JsonNode totals = imported.at("/preview/totals");

        assertThat(imported.path("status").asText()).isEqualTo("CONFIRMED");
        assertThat(totals.path("measures").asInt()).isEqualTo(20);
        assertThat(totals.path("importedYearOnePence").asLong()).isEqualTo(1_195_700_000);
        assertThat(imported.at("/preview/document/services")).hasSize(25);
    }

    @Test
    void finds_a_legal_plan_that_reaches_70_percent_of_the_list_within_the_year() {
        JsonNode figures = plan.at("/content/figures");

        assertThat(figures.path("targetInYearPence").asLong()).isEqualTo(836_990_000);
        assertThat(figures.path("inYearPence").asLong()).isGreaterThanOrEqualTo(836_990_000);
        assertThat(figures.path("inYearShortfallPence").asLong()).isZero();
        assertThat(plan.at("/content/brokenRules")).isEmpty();
        assertThat(plan.at("/content/gap").isObject()).isTrue();
        assertThat(plan.at("/content/measures")).hasSize(20);
    }

    @Test
    void names_what_the_plan_rests_on() {
        assertThat(plan.at("/content/assumptions")).isNotEmpty()
                .allSatisfy(assumption -> assertThat(assumption.path("because").asText()).isNotBlank());
    }

    @Test
    void asks_impact_for_prices_and_names_the_parameters_they_were_made_of() {
        assertThat(plan.at("/content/pricesFrom").asText()).startsWith("parameter set 2026-11 ");
        assertThat(because("recovery prices not known")).isEmpty();
    }

    @Test
    void asks_engagement_which_posts_can_be_removed_and_how_ready_the_executives_are() {
        assertThat(because("removable posts not known")).isNotEmpty().noneMatch(reason -> reason.contains("did not answer"));
        assertThat(because("readiness not counted")).isNotEmpty().noneMatch(reason -> reason.contains("did not answer"));
    }

    @Test
    void prints_the_plan_as_a_table_with_its_headline_figures() {
        assertThat(printed).contains("PLAN  70 % of the list, 2027/28", "20 measures, year-1 total £11,957,000",
                "against a target of £8,369,900; short by £0", "Recovery cost by component", "Months of 2027/28",
                "Rules broken\nNone.");
        assertThat(printed.lines().filter(line -> line.startsWith("Measure "))).singleElement().asString().contains(
                "What is done", "Begins", "Saves from", "In-year", "Full year", "One-off", "FTE");
        assertThat(printed.lines().filter(line -> line.contains("Apr 27") || line.contains("not taken")))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(Table.WIDTH));
    }

    private static Iterable<String> because(String rule) {
        return StreamSupport.stream(plan.at("/content/assumptions").spliterator(), false)
                .filter(assumption -> assumption.path("rule").asText().equals(rule))
                .map(assumption -> assumption.path("because").asText()).toList();
    }
}

package org.evenkeel.planning.solvejob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenkeel.planning.testing.FinanceDirector.file;
import static org.evenkeel.planning.testing.Records.measure;
import static org.evenkeel.planning.testing.Scenarios.scenario;
import static org.evenkeel.planning.testing.Scenarios.target;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.util.List;
import java.util.UUID;

import org.evenkeel.planning.testing.FinanceDirector;
import org.evenkeel.planning.testing.Solves;
import org.evenkeel.platform.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** A solve from question to plan, with neighbours that do not answer. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class SolveJobTest {

    private static final int MOST_WORDS = 25;
    private static final String BRIGHTON = "/published/brighton_units_2021_22_and_2023_24.csv";
    private static final long SEVENTY_PERCENT = 836_990_000L;

    private static FinanceDirector brighton(String organisation) {
        FinanceDirector who = FinanceDirector.of(organisation);
        who.imports("brighton.csv", file(BRIGHTON), "{\"plannedFrom\": \"2027-04-01\", \"publishedYear\": \"2023/24\"}");
        return who;
    }

    private static FinanceDirector small(String organisation, String... measures) {
        FinanceDirector who = FinanceDirector.of(organisation);
        who.importsDocument("""
                {"organisation": {"name": "Small Trust", "sector": "CHARITY", "financialYearStart": "--04-01"},
                 "measures": [%s]}""".formatted(String.join(",", measures)));
        return who;
    }

    @Test
    void is_accepted_told_of_and_solved() {
        FinanceDirector who = small("solve-told", measure("M1", 3_660_000, ""), measure("M2", 3_660_000, ""));
        String scenario = Solves.keep(who, target(3_000_000));
        String job = who.post("/scenarios/" + scenario + "/solve-jobs").statusCode(202)
                .header("Location", containsString("/api/planning/solve-jobs/")).body("status", equalTo("QUEUED"))
                .extract().path("id");
        List<JsonPath> events = Solves.events(who, job);
        assertThat(events.get(events.size() - 1).getString("status")).isEqualTo("SOLVED");
        String plan = events.get(events.size() - 1).getString("planId");
        who.get("/plans").body("items.id", equalTo(List.of(plan)));
        who.get("/solve-jobs/" + job).body("planId", equalTo(plan)).body("attempts", equalTo(1));
        FinanceDirector.of("solve-stranger").get("/solve-jobs/" + job).statusCode(404);
        FinanceDirector.of("solve-stranger").get("/plans/" + plan).statusCode(404);
    }

    @Test
    void brightons_plan_is_legal_and_its_figures_agree_with_each_other() {
        JsonPath plan = Solves.plan(brighton("solve-brighton"), target(SEVENTY_PERCENT));
        assertThat(plan.getList("brokenRules")).isEmpty();
        assertThat(plan.getLong("figures.inYearPence") + plan.getLong("figures.inYearShortfallPence"))
                .isGreaterThanOrEqualTo(SEVENTY_PERCENT);
        assertThat(sum(plan, "figures.costParts.pence")).isEqualTo(plan.getLong("figures.costPence"));
        assertThat(sum(plan, "months.savingPence")).isEqualTo(plan.getLong("figures.inYearPence"));
        assertThat(plan.getLong("months[11].cumulativePence")).isEqualTo(plan.getLong("figures.inYearPence"));
        assertThat(sum(plan, "measures.inYearPence")).isEqualTo(plan.getLong("figures.inYearPence"));
        assertThat(sum(plan, "measures.recurrentPence")).isEqualTo(plan.getLong("figures.recurrentPence"));
        assertThat(plan.getList("measures.findAll { it.taken }")).hasSize(plan.getInt("figures.measuresTaken"));
        assertThat(plan.getString("months[0].label")).isEqualTo("Apr 2027");
        assertThat(plan.getString("months[5].label")).isEqualTo("Sep 2027");
        assertThat(Solves.sentences(plan)).isNotEmpty()
                .allSatisfy(sentence -> assertThat(sentence.split("\\s+").length).as(sentence)
                        .isLessThanOrEqualTo(MOST_WORDS));
    }

    @Test
    void a_plan_says_that_its_prices_are_defaults_and_why() {
        JsonPath plan = Solves.plan(small("solve-defaults", measure("M1", 3_660_000, "")), target(1_000));
        assertThat(plan.getString("pricesFrom")).isEqualTo("default parameters");
        assertThat(plan.<String> getList("sentences"))
                .contains("Recovery prices are default values. impact-service did not answer.")
                .contains("On the prices used (default parameters), no plan under these rules could do better on this"
                        + " year's target.")
                .noneMatch(sentence -> sentence.contains("more than £0 more"));
        assertThat(plan.<String> getList("assumed.rule")).contains("recovery prices not known", "readiness not counted");
    }

    @Test
    void the_same_seed_and_steps_make_the_same_choices() {
        FinanceDirector who = brighton("solve-same");
        String scenario = Solves.keep(who, target(SEVENTY_PERCENT));
        JsonPath one = Solves.planOf(who, Solves.request(who, scenario), "SOLVED");
        JsonPath two = Solves.planOf(who, Solves.request(who, scenario), "SOLVED");
        assertThat(two.<String> getList("measures.choice")).isEqualTo(one.getList("measures.choice"));
        assertThat(two.getLong("figures.costPence")).isEqualTo(one.getLong("figures.costPence"));
    }

    @Test
    void stopping_keeps_the_best_plan_so_far() {
        FinanceDirector who = brighton("solve-stopped");
        String job = Solves.request(who, Solves.keep(who,
                scenario("Long", SEVENTY_PERCENT, "\"limits\": {\"seconds\": 600, \"seed\": 1}")));
        who.post("/solve-jobs/" + job + "/stop").statusCode(200).body("stopRequested", equalTo(true));
        JsonPath plan = Solves.planOf(who, job, "STOPPED");
        assertThat(plan.getList("measures")).hasSize(20);
        who.post("/solve-jobs/" + job + "/stop").statusCode(409);
    }

    @Test
    void a_spreadsheet_takes_no_text_for_a_formula() {
        FinanceDirector who = small("solve-sheet",
                measure("M1", 3_660_000, "").replace("Measure M1", "=HYPERLINK(\\\"http://x\\\",\\\"y\\\")"));
        Solves.plan(who, target(1_000));
        String plan = who.get("/plans").extract().path("items[0].id");
        String sheet = who.request().accept("text/csv").get("/plans/" + plan + "/measures").then().statusCode(200)
                .header("Content-Disposition", endsWith("plan-%s.csv\"".formatted(plan))).extract().asString();
        assertThat(sheet.lines()).hasSize(2);
        assertThat(sheet).contains("\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"").doesNotContain(",\"=").doesNotContain(",=");
    }

    @Test
    void one_key_asks_once() {
        FinanceDirector who = small("solve-key", measure("M1", 3_660_000, ""));
        String path = "/scenarios/" + Solves.keep(who, target(1_000)) + "/solve-jobs";
        String key = UUID.randomUUID().toString();
        String job = who.request().header("Idempotency-Key", key).post(path).then().statusCode(202).extract().path("id");
        who.request().header("Idempotency-Key", key).post(path).then().statusCode(202).body("id", equalTo(job));
        who.get("/solve-jobs").body("items", hasSize(1));
        Solves.events(who, job);
    }

    @Test
    void a_scenario_that_was_solved_stays() {
        FinanceDirector who = small("solve-stays", measure("M1", 3_660_000, ""));
        String scenario = "/scenarios/" + Solves.keep(who, target(1_000));
        Solves.events(who, who.post(scenario + "/solve-jobs").statusCode(202).extract().path("id"));
        who.delete(scenario, who.tag(scenario)).statusCode(409).body("detail", containsString("its jobs and plans name it"));
        who.get(scenario).statusCode(200);
    }

    @Test
    void there_is_nothing_to_plan_without_measures() {
        FinanceDirector who = small("solve-nothing", measure("M1", 3_660_000, ""));
        who.delete("/measures/M1", who.tag("/measures/M1")).statusCode(204);
        who.post("/scenarios/" + Solves.keep(who, target(1_000)) + "/solve-jobs").statusCode(422)
                .body("detail", containsString("no measure is on record"));
        who.get("/solve-jobs").body("items", hasSize(0));
    }

    @Test
    void a_pin_that_no_choice_fulfils_is_named() {
        FinanceDirector who = small("solve-pin", measure("M1", 3_660_000, ""));
        String pinned = scenario("Pinned", 1_000,
                "\"pins\": [{\"measure\": \"M1\", \"decision\": \"TAKEN\", \"startMonth\": 40}]");
        who.post("/scenarios/" + Solves.keep(who, pinned) + "/solve-jobs").statusCode(422)
                .body("violations[0].field", equalTo("pins[M1]")).body("violations[0].code", equalTo("no-choice"));
    }

    @Test
    void a_year_before_the_law_tables_is_refused_by_table_and_date() {
        FinanceDirector who = brighton("solve-early");
        String early = scenario("Early", 1_000, "\"year\": 2001, \"planningDate\": \"2001-04-01\"");
        String message = who.post("/scenarios/" + Solves.keep(who, early) + "/solve-jobs").statusCode(422)
                .body("violations[0].code", equalTo("before-law-tables")).extract().path("violations[0].message");
        assertThat(message).containsPattern("200[012]").containsIgnoringCase("table");
    }

    private static long sum(JsonPath plan, String path) {
        return plan.<Number> getList(path).stream().mapToLong(Number::longValue).sum();
    }
}

package org.evenkeel.planning.explaining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.evenkeel.planning.testing.FinanceDirector.file;

import java.time.Duration;
import java.util.List;

import org.evenkeel.planning.testing.FinanceDirector;
import org.evenkeel.planning.testing.Scenarios;
import org.evenkeel.planning.testing.Solves;
import org.evenkeel.platform.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** Run by hand, with -Devenkeel.example=true: prints what the README shows of the two published lists. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
@EnabledIfSystemProperty(named = "evenkeel.example", matches = "true")
class PublishedPlansTest {

    private static final long PENCE = 100;

    @Test
    void brighton() {
        FinanceDirector who = FinanceDirector.of("example-brighton");
        who.imports("brighton.csv", file("/published/brighton_units_2021_22_and_2023_24.csv"),
                "{\"plannedFrom\": \"2027-04-01\", \"publishedYear\": \"2023/24\"}");
        tell("Brighton & Hove", who, 836_990_000L);
    }

    @Test
    void salford() {
        FinanceDirector who = FinanceDirector.of("example-salford");
        who.imports("salford.csv", file("/published/salford_2010_11_savings.csv"), FinanceDirector.FOR_2027);
        tell("Salford", who, 1_500_000_000L);
    }

    private static void tell(String name, FinanceDirector who, long targetPence) {
        String scenario = Solves.keep(who,
                Scenarios.scenario("Close the gap", targetPence, "\"limits\": {\"seconds\": 20, \"seed\": 1}"));
        JsonPath content = Solves.planOf(who, Solves.request(who, scenario), "SOLVED");
        JsonPath job = who.get("/solve-jobs?limit=1").extract().jsonPath();
        String plan = job.getString("items[0].planId");
        System.out.printf("%n%s: %d measures, target £%,d%n", name, content.getInt("figures.measures"), targetPence / PENCE);
        System.out.printf("  solved in %.1f s; gap %s%n", job.getLong("items[0].spentMilliseconds") / 1000.0,
                content.<Object> get("gap"));
        assertThat(content.getList("brokenRules.findAll { it.weighedPence == null }")).isEmpty();
        content.<String> getList("sentences").forEach(PublishedPlansTest::said);
        String taken = content.getString("measures.findAll { it.taken }.max { it.inYearPence }.measure");
        String left = content.getString("measures.find { !it.taken }.measure");
        asked(who, plan, "{\"kind\": \"WHY\", \"measure\": \"%s\"}".formatted(taken), "Why " + taken + "?");
        if (left != null) {
            asked(who, plan, "{\"kind\": \"WHY_NOT\", \"measure\": \"%s\"}".formatted(left), "Why not " + left + "?");
        }
        asked(who, plan, "{\"kind\": \"BLOCKS\"}", "What blocks a better plan?");
        asked(who, plan, "{\"kind\": \"REACH\"}", "How far can the target be reached?");
        System.out.println("  On what do the figures rest?");
        who.get("/plans/" + plan + "/figure-marks").extract().jsonPath().<String> getList("sentence")
                .forEach(PublishedPlansTest::said);
    }

    private static void asked(FinanceDirector who, String plan, String question, String title) {
        String path = "/plans/" + plan + "/explanations/"
                + who.post("/plans/" + plan + "/explanations", question).statusCode(202).extract().<String> path("id");
        await().atMost(Duration.ofSeconds(90)).pollInterval(Duration.ofMillis(200))
                .until(() -> !"QUEUED".equals(who.get(path).extract().path("status")));
        System.out.println("  " + title);
        List<String> sentences = who.get(path).extract().jsonPath().getList("answer.sentences");
        sentences.forEach(PublishedPlansTest::said);
    }

    private static void said(String sentence) {
        System.out.println("    " + sentence);
    }
}

package org.evenkeel.planning.explaining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.evenkeel.planning.testing.FinanceDirector.file;
import static org.evenkeel.planning.testing.Scenarios.target;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.evenkeel.planning.testing.FinanceDirector;
import org.evenkeel.planning.testing.Solves;
import org.evenkeel.platform.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** Questions about Brighton's plan, which falls short of its target, through the API. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExplanationTest {

    private static final String BRIGHTON = "/published/brighton_units_2021_22_and_2023_24.csv";
    private static final long MORE_THAN_THERE_IS = 3_000_000_000L;
    private static final int MOST_WORDS = 25;

    private FinanceDirector who;
    private String scenario;
    private String plan;
    private JsonPath content;

    @BeforeAll
    void planned() {
        who = FinanceDirector.of("explanations");
        who.imports("brighton.csv", file(BRIGHTON), "{\"plannedFrom\": \"2027-04-01\", \"publishedYear\": \"2023/24\"}");
        scenario = Solves.keep(who, target(MORE_THAN_THERE_IS));
        String job = Solves.request(who, scenario);
        content = Solves.planOf(who, job, "SOLVED");
        plan = who.get("/solve-jobs/" + job).extract().path("planId");
    }

    private JsonPath asked(String question) {
        JsonPath queued = who.post("/plans/" + plan + "/explanations", question).statusCode(202)
                .header("Location", containsString("/api/planning/plans/" + plan + "/explanations/")).extract().jsonPath();
        String path = "/plans/" + plan + "/explanations/" + queued.getString("id");
        await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(200))
                .until(() -> !"QUEUED".equals(who.get(path).extract().path("status")));
        JsonPath answered = who.get(path).statusCode(200).body("status", equalTo("ANSWERED")).extract().jsonPath();
        assertThat(answered.<String> getList("answer.sentences")).isNotEmpty()
                .allSatisfy(one -> assertThat(one.split("\\s+").length).as(one).isLessThanOrEqualTo(MOST_WORDS));
        return answered;
    }

    private String measure(boolean taken) {
        return content.getString("measures.findAll { it.taken == %s }[0].measure".formatted(taken));
    }

    @Test
    void what_would_be_lost_without_a_measure() {
        String measure = measure(true);
        JsonPath answer = asked("{\"kind\": \"WHY\", \"measure\": \"%s\"}".formatted(measure));
        assertThat(answer.getString("answer.measure.measure")).isEqualTo(measure);
        assertThat(answer.getLong("answer.measure.inYearShortfallPence")).isPositive();
        String again = who.post("/plans/" + plan + "/explanations", "{\"kind\": \"WHY\", \"measure\": \"%s\"}".formatted(measure))
                .statusCode(202).body("status", equalTo("ANSWERED")).extract().path("id");
        assertThat(again).as("asked before").isEqualTo(answer.getString("id"));
        who.post("/plans/" + plan + "/explanations", "{\"kind\": \"WHY_NOT\", \"measure\": \"%s\", \"startMonth\": 9}"
                .formatted(measure)).statusCode(202);
    }

    @Test
    void every_rule_and_what_is_in_the_way_of_the_target_and_of_a_better_plan() {
        JsonPath rules = asked("{\"kind\": \"RULES\"}");
        int known = who.get("/rules").extract().jsonPath().getList("$").size();
        assertThat(rules.getList("answer.rules")).hasSize(known);
        JsonPath reach = asked("{\"kind\": \"REACH\"}");
        assertThat(reach.getBoolean("answer.reach.outOfReach")).isTrue();
        assertThat(reach.getLong("answer.reach.mostPence"))
                .isGreaterThanOrEqualTo(content.getLong("figures.inYearPence")).isLessThan(MORE_THAN_THERE_IS);
        asked("{\"kind\": \"BLOCKS\"}");
    }

    @Test
    void a_question_that_makes_no_sense_is_named() {
        String path = "/plans/" + plan + "/explanations";
        who.post(path, "{\"kind\": \"WHY\"}").statusCode(422).body("violations[0].code", equalTo("measure-of-kind"));
        who.post(path, "{\"kind\": \"REACH\", \"measure\": \"%s\"}".formatted(measure(true))).statusCode(422);
        who.post(path, "{\"kind\": \"WHY\", \"measure\": \"none\"}").statusCode(422)
                .body("violations[0].code", equalTo("unknown-measure"));
        who.post(path, "{\"kind\": \"BLOCKS\", \"option\": \"full\"}").statusCode(422)
                .body("violations[0].code", equalTo("only-why-not"));
        who.post(path, "{\"kind\": \"WHO\"}").statusCode(400);
        FinanceDirector stranger = FinanceDirector.of("explanations-stranger");
        stranger.post(path, "{\"kind\": \"REACH\"}").statusCode(404);
        stranger.get(path).statusCode(404);
        stranger.get("/plans/" + plan + "/figure-marks").statusCode(404);
        stranger.get("/plan-differences?plan=%s&from=%s".formatted(plan, plan)).statusCode(404);
        who.get("/plan-differences?plan=" + plan).statusCode(422).body("violations[0].field", equalTo("from"));
    }

    @Test
    void what_changed_between_two_plans_and_two_scenarios() {
        String measure = measure(true);
        JsonPath whatIf = who.post("/plans/" + plan + "/what-ifs", """
                {"measures": [{"measure": "%s", "kind": "FORBID"}],
                 "target": {"inYearPence": 2000000000, "recurrentFirst": false}}""".formatted(measure)).statusCode(202)
                .extract().jsonPath();
        Solves.planOf(who, whatIf.getString("job.id"), "SOLVED");
        String other = who.get("/solve-jobs/" + whatIf.getString("job.id")).extract().path("planId");
        JsonPath changed = who.get("/plan-differences?plan=%s&from=%s".formatted(other, plan)).statusCode(200).extract().jsonPath();
        assertThat(changed.<Map<String, Object>> getList("measures")).filteredOn(one -> measure.equals(one.get("measure")))
                .singleElement().satisfies(one -> assertThat(one).containsEntry("kind", "DROPPED"));
        assertThat(changed.<String> getList("question.sentence"))
                .contains("target.inYearPence is £20,000,000 in place of £30,000,000.",
                        "pins[%s] is NOT_TAKEN in place of none.".formatted(measure));
        assertThat(changed.getLong("figures.find { it.figure == 'inYearPence' }.difference")).isNegative();
        who.get("/plan-differences?plan=%s&from=%s".formatted(plan, plan)).body("measures", hasSize(0)).body("sentences",
                equalTo(List.of("It saves as much this year.", "It saves as much a year.", "Recovery costs as much in all.",
                        "It does the same with every measure.")));
        JsonPath scenarios = who.get("/scenario-differences?scenario=%s&from=%s".formatted(whatIf.getString("scenario.id"), scenario))
                .statusCode(200).extract().jsonPath();
        assertThat(scenarios.<String> getList("differences.field")).containsExactly("target.inYearPence",
                "pins[%s]".formatted(measure), "limits");
    }

    @Test
    void each_headline_figure_is_marked_by_what_it_rests_on() {
        JsonPath marks = who.get("/plans/" + plan + "/figure-marks").statusCode(200).extract().jsonPath();
        assertThat(marks.<String> getList("figure")).containsExactly("inYearPence", "recurrentPence", "fullYearPence",
                "oneOffPence", "postsRemovedHundredths", "costPence");
        assertThat(marks.getString("find { it.figure == 'costPence' }.mark")).isEqualTo("MOSTLY_ASSUMED");
        assertThat(marks.<Map<String, Object>> getList("$")).allSatisfy(one -> {
            boolean stated = "STATED".equals(one.get("mark"));
            assertThat(((List<?>) one.get("assumptions")).isEmpty()).isEqualTo(stated);
        });
    }
}

package org.evenkeel.planning.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenkeel.planning.testing.FinanceDirector.file;
import static org.evenkeel.planning.testing.Scenarios.target;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import java.util.List;

import org.evenkeel.planning.testing.FinanceDirector;
import org.evenkeel.planning.testing.Solves;
import org.evenkeel.platform.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** A plan's question with something changed, solved from that plan on. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class WhatIfTest {

    private static final String BRIGHTON = "/published/brighton_units_2021_22_and_2023_24.csv";
    private static final long TARGET = 836_990_000L;

    private static FinanceDirector brighton(String organisation) {
        FinanceDirector who = FinanceDirector.of(organisation);
        who.imports("brighton.csv", file(BRIGHTON), "{\"plannedFrom\": \"2027-04-01\", \"publishedYear\": \"2023/24\"}");
        return who;
    }

    private static String solved(FinanceDirector who) {
        String job = Solves.request(who, Solves.keep(who, target(TARGET)));
        Solves.planOf(who, job, "SOLVED");
        return who.get("/solve-jobs/" + job).extract().path("planId");
    }

    private static List<String> taken(JsonPath plan) {
        return plan.getList("measures.findAll { it.taken }.measure");
    }

    @Test
    void forbidding_a_measure_makes_a_plan_without_it_that_names_the_one_before() {
        FinanceDirector who = brighton("what-if-forbid");
        String before = solved(who);
        JsonPath first = who.get("/plans/" + before).extract().jsonPath().setRootPath("content");
        String measure = taken(first).get(0);
        JsonPath asked = who.post("/plans/" + before + "/what-ifs", """
                {"measures": [{"measure": "%s", "kind": "FORBID"}]}""".formatted(measure)).statusCode(202)
                .header("Location", containsString("/api/planning/solve-jobs/"))
                .body("changes", equalTo(List.of(measure + " is not taken.")))
                .body("job.purpose", equalTo("WHAT_IF")).body("job.fromPlanId", equalTo(before)).extract().jsonPath();
        JsonPath plan = Solves.planOf(who, asked.getString("job.id"), "SOLVED");
        assertThat(taken(plan)).doesNotContain(measure);
        assertThat(plan.getString("provenance.fromPlanId")).isEqualTo(before);
        assertThat(plan.<String> getList("provenance.changes")).containsExactly(measure + " is not taken.");
        assertThat(plan.getString("scenario.name")).isEqualTo("Close the gap (what if)");
        assertThat(plan.getList("scenario.pins")).hasSize(1);
        assertThat(plan.<String> getList("sentences"))
                .contains("It was solved from an earlier plan, of the same organisation and prices, with 1 change.");
        assertThat(plan.getLong("figures.inYearShortfallPence"))
                .isGreaterThanOrEqualTo(first.getLong("figures.inYearShortfallPence"));
        who.get("/plans/" + before + "/what-ifs").body("items.id", equalTo(List.of(asked.getString("job.id"))));
        who.get("/scenarios/" + asked.getString("scenario.id")).statusCode(200);
    }

    @Test
    void what_stays_on_record_otherwise_does_not_change_the_question() {
        FinanceDirector who = brighton("what-if-same");
        String before = solved(who);
        String measure = taken(who.get("/plans/" + before).extract().jsonPath().setRootPath("content")).get(0);
        who.delete("/measures/" + measure, who.tag("/measures/" + measure)).statusCode(204);
        String job = who.post("/plans/" + before + "/what-ifs", """
                {"measures": [{"measure": "%s", "kind": "PIN"}], "name": "As it is"}""".formatted(measure)).statusCode(202)
                .extract().path("job.id");
        JsonPath plan = Solves.planOf(who, job, "SOLVED");
        assertThat(taken(plan)).contains(measure);
        assertThat(plan.getString("scenario.name")).isEqualTo("As it is");
        String second = who.get("/solve-jobs/" + job).extract().path("planId");
        String freed = who.post("/plans/" + second + "/what-ifs", """
                {"measures": [{"measure": "%s", "kind": "UNPIN"}]}""".formatted(measure)).statusCode(202)
                .extract().path("job.id");
        assertThat(Solves.planOf(who, freed, "SOLVED").getList("scenario.pins")).isEmpty();
    }

    @Test
    void a_change_that_the_plan_does_not_allow_is_named() {
        FinanceDirector who = brighton("what-if-refused");
        String plan = solved(who);
        String path = "/plans/" + plan + "/what-ifs";
        String left = who.get("/plans/" + plan).extract().jsonPath()
                .getString("content.measures.findAll { !it.taken }[0].measure");
        who.post(path, "{}").statusCode(422).body("violations[0].code", equalTo("nothing-changed"));
        who.post(path, """
                {"measures": [{"measure": "none", "kind": "FORBID"}, {"measure": "%s", "kind": "UNPIN"},
                 {"measure": "%s", "kind": "MOVE", "startMonth": 3}, {"measure": "%s", "kind": "MOVE"}]}"""
                .formatted(left, left, left)).statusCode(422)
                .body("violations.code", equalTo(List.of("unknown-measure", "not-pinned", "not-taken", "month-missing")));
        who.post(path, """
                {"measures": [{"measure": "%s", "kind": "PIN", "startMonth": 40}]}""".formatted(left)).statusCode(422)
                .body("violations.code", hasItem("no-choice"));
        who.post(path, """
                {"rules": [{"rule": "Statutory minimum level", "strength": "OFF", "decidedBy": "A", "reason": "B"}]}""")
                .statusCode(422);
        who.get("/solve-jobs").body("items", hasSize(1));
        FinanceDirector.of("what-if-stranger").post(path, "{\"target\": {\"inYearPence\": 1, \"recurrentFirst\": false}}")
                .statusCode(404);
    }

    @Test
    void another_target_is_solved_from_the_plan_on() {
        FinanceDirector who = brighton("what-if-target");
        String before = solved(who);
        String job = who.post("/plans/" + before + "/what-ifs", """
                {"target": {"inYearPence": 100000000, "recurrentFirst": false}}""").statusCode(202)
                .body("changes", equalTo(List.of("The target for the year is £1,000,000 in place of £8,369,900.")))
                .extract().path("job.id");
        JsonPath plan = Solves.planOf(who, job, "SOLVED");
        assertThat(plan.getLong("figures.targetInYearPence")).isEqualTo(100_000_000);
        assertThat(plan.getLong("figures.inYearShortfallPence")).isZero();
    }
}

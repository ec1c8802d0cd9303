package org.evenkeel.planning.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenkeel.planning.testing.Records.measure;
import static org.evenkeel.planning.testing.Scenarios.scenario;
import static org.evenkeel.planning.testing.Scenarios.target;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import java.util.UUID;

import org.evenkeel.planning.testing.FinanceDirector;
import org.evenkeel.platform.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

/** Questions as they are kept, changed, copied and refused. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class ScenarioTest {

    private static FinanceDirector withAMeasure(String organisation) {
        FinanceDirector who = FinanceDirector.of(organisation);
        who.importsDocument("""
                {"organisation": {"name": "Small Trust", "sector": "CHARITY", "financialYearStart": "--04-01"},
                 "measures": [%s]}""".formatted(measure("M1", 1_200_000, "")));
        return who;
    }

    private static void refused(String fields, String field, String code) {
        refusedWith(scenario("Close the gap", 100, fields), field, code);
    }

    private static void refusedWith(String json, String field, String code) {
        withAMeasure("scenario-refused").post("/scenarios", json).statusCode(422).body("violations.field", hasItem(field))
                .body("violations.code", hasItem(code));
    }

    @Test
    void is_kept_changed_by_its_version_and_removed() {
        FinanceDirector who = withAMeasure("scenario-kept");
        ValidatableResponse created = who.post("/scenarios", target(1_000)).statusCode(201)
                .body("scenario.target.inYearPence", equalTo(1_000)).body("scenario.pins", hasSize(0));
        String path = "/scenarios/" + created.extract().path("id");
        created.header("Location", endsWith(path));
        String tag = created.extract().header("ETag");
        assertThat(who.tag(path)).isEqualTo(tag);
        who.request().contentType(ContentType.JSON).body(target(2_000)).put(path).then().statusCode(428);
        String second = who.put(path, tag, target(2_000)).statusCode(200).extract().header("ETag");
        who.put(path, tag, target(3_000)).statusCode(412);
        who.get(path).body("scenario.target.inYearPence", equalTo(2_000));
        who.delete(path, tag).statusCode(412);
        who.delete(path, second).statusCode(204);
        who.get(path).statusCode(404);
    }

    @Test
    void is_copied_under_a_name_that_says_so() {
        FinanceDirector who = withAMeasure("scenario-copied");
        String longest = "n".repeat(200);
        String id = who.post("/scenarios", scenario(longest, 500, "")).statusCode(201).extract().path("id");
        ValidatableResponse copied = who.post("/scenarios/" + id + "/copies").statusCode(201)
                .body("scenario.name", equalTo("n".repeat(193) + " (copy)")).body("scenario.target.inYearPence", equalTo(500));
        String copy = copied.extract().path("id");
        assertThat(copy).isNotEqualTo(id);
        copied.header("Location", endsWith("/api/planning/scenarios/" + copy));
        assertThat(who.tag("/scenarios/" + copy)).isEqualTo(copied.extract().header("ETag"));
        FinanceDirector.of("scenario-stranger").post("/scenarios/" + id + "/copies").statusCode(404);
    }

    @Test
    void is_asked_once_under_one_key() {
        FinanceDirector who = withAMeasure("scenario-key");
        String key = UUID.randomUUID().toString();
        String first = keyed(who, key, target(100)).statusCode(201).extract().path("id");
        ValidatableResponse again = keyed(who, key, target(100)).statusCode(201).body("id", equalTo(first))
                .header("Idempotency-Replayed", "true");
        assertThat(again.extract().header("ETag")).isEqualTo(who.tag("/scenarios/" + first));
        keyed(who, key, target(200)).statusCode(422);
        who.get("/scenarios").body("items", hasSize(1));
    }

    private static ValidatableResponse keyed(FinanceDirector who, String key, String json) {
        return who.request().header("Idempotency-Key", key).contentType(ContentType.JSON).body(json).post("/scenarios").then();
    }

    @Test
    void of_another_organisation_is_not_there() {
        FinanceDirector who = withAMeasure("scenario-own");
        String path = "/scenarios/" + who.post("/scenarios", target(100)).extract().path("id");
        String tag = who.tag(path);
        FinanceDirector stranger = withAMeasure("scenario-other");
        stranger.get(path).statusCode(404);
        stranger.put(path, tag, target(1)).statusCode(404);
        stranger.delete(path, tag).statusCode(404);
        stranger.post(path + "/solve-jobs").statusCode(404);
    }

    @Test
    void needs_an_organisation() {
        FinanceDirector.of("scenario-nothing").post("/scenarios", target(100)).statusCode(404)
                .body("detail", containsString("Import a savings list"));
    }

    @Test
    void refuses_targets_beyond_reason() {
        refusedWith(target(0), "target.inYearPence", "min");
        refusedWith(target(-5), "target.inYearPence", "min");
        refusedWith(target(10_000_000_000_001L), "target.inYearPence", "max");
    }

    @Test
    void refuses_a_blank_name() {
        refusedWith(scenario("  ", 100, ""), "name", "not-blank");
    }

    @Test
    void refuses_a_planning_date_outside_the_year() {
        refused("\"planningDate\": \"2028-04-01\"", "planningDate", "after-year");
        refused("\"planningDate\": \"2026-03-31\"", "planningDate", "too-early");
    }

    @Test
    void refuses_rules_that_are_unknown_or_have_no_switch() {
        refused(rule("Golden rule", "OFF", ", \"decidedBy\": \"Chair\", \"reason\": \"why not\""), "rules[0].rule",
                "unknown-rule");
        refused(rule("Collective consultation", "OFF", ", \"decidedBy\": \"Chair\", \"reason\": \"why not\""),
                "rules[0].strength", "no-switch");
    }

    @Test
    void refuses_an_override_without_a_name_or_a_reason() {
        refused(rule("Cash floor", "OFF", ", \"reason\": \"one year only\""), "rules[0].reason", "override-without-reason");
        refused(rule("Cash floor", "OFF", ", \"decidedBy\": \"Chair\""), "rules[0].reason", "override-without-reason");
    }

    private static String rule(String name, String strength, String more) {
        return "\"rules\": [{\"rule\": \"%s\", \"strength\": \"%s\"%s}]".formatted(name, strength, more);
    }

    @Test
    void refuses_pins_on_what_is_not_there_and_two_on_one_measure() {
        refused("\"pins\": [{\"measure\": \"M9\", \"decision\": \"TAKEN\"}]", "pins[0].measure", "unknown-measure");
        refused("\"pins\": [{\"measure\": \"M1\", \"decision\": \"TAKEN\", \"option\": \"half\"}]", "pins[0].option",
                "unknown-option");
        refused("\"pins\": [{\"measure\": \"M1\", \"decision\": \"TAKEN\"}, {\"measure\": \"M1\", \"decision\": \"NOT_TAKEN\"}]",
                "pins[1].measure", "pinned-twice");
    }

    @Test
    void tells_every_violation_at_once() {
        withAMeasure("scenario-all").post("/scenarios", scenario("Gap", 100,
                "\"planningDate\": \"2028-04-01\", \"pins\": [{\"measure\": \"M9\", \"decision\": \"TAKEN\"}]"))
                .statusCode(422).body("violations.field", contains("planningDate", "pins[0].measure"));
    }
}

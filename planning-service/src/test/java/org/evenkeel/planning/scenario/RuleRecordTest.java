package org.evenkeel.planning.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenkeel.planning.testing.Records.measure;
import static org.evenkeel.planning.testing.Scenarios.scenario;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import org.evenkeel.planning.testing.FinanceDirector;
import org.evenkeel.planning.testing.Solves;
import org.evenkeel.platform.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

/** What named people say about single rules: policies set aside where, exceptions claimed, and what law answers. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class RuleRecordTest {

    private static final String OVERRIDE = "{\"rule\": \"%s\", \"place\": \"%s\", \"reason\": \"The lease ends anyway\"}";

    private static String touching(String reference, String action) {
        return measure(reference, 1_200_000, "\"partnerEffects\": [{\"partner\": \"carers\", \"action\": \"%s\", "
                .formatted(action) + "\"annualPence\": 500000}]").replace("\"mustBeTaken\": false", "\"mustBeTaken\": true");
    }

    /** One department funds the carers' charity while another evicts it, and both must. */
    private static FinanceDirector contradicting(String organisation) {
        FinanceDirector who = FinanceDirector.of(organisation);
        who.importsDocument("""
                {"organisation": {"name": "Small Trust", "sector": "CHARITY", "financialYearStart": "--04-01"},
                 "partners": [{"reference": "carers", "name": "Carers' charity", "annualIncomePence": 9000000,
                   "incomeFromUsBasisPoints": 1500}],
                 "measures": [%s, %s]}""".formatted(touching("GRANT", "FUNDS"), touching("LEASE", "EVICTS")));
        return who;
    }

    private static ValidatableResponse override(FinanceDirector who, String path, String rule, String place) {
        return who.request().contentType("application/json").header("If-Match", who.tag(path))
                .body(OVERRIDE.formatted(rule, place)).post(path + "/rule-overrides").then();
    }

    @Test
    void contradictory_decisions_are_listed_without_any_plan() {
        contradicting("contradictions").get("/contradictions").statusCode(200).body("items", hasSize(1))
                .body("items[0].partner", equalTo("carers")).body("items[0].helping.measure", equalTo("GRANT"))
                .body("items[0].harming.annualPence", equalTo(500_000)).body("withheld", equalTo(0))
                .body("items[0].sentence", equalTo("Carers' charity: GRANT funds it (£5,000 a year), while LEASE evicts it "
                        + "(£5,000 a year)."));
    }

    @Test
    void a_policy_is_set_aside_at_one_place_by_whoever_is_signed_in_and_the_plan_says_so() {
        FinanceDirector who = contradicting("override-carers");
        String id = Solves.keep(who, scenario("Gap", 1_000, ""));
        String path = "/scenarios/" + id;
        JsonPath before = Solves.planOf(who, Solves.request(who, id), "SOLVED");
        assertThat(before.<String> getList("brokenRules.rule")).containsExactly("Contradictory decisions");

        override(who, path, "Contradictory decisions", "carers").statusCode(200)
                .body("scenario.ruleRecord.overrides[0].place", equalTo("carers"))
                .body("scenario.ruleRecord.overrides[0].decidedBy", not(equalTo("")))
                .body("scenario.ruleRecord.overrides[0].decidedAt", startsWith("20"));

        JsonPath after = Solves.planOf(who, Solves.request(who, id), "SOLVED");
        assertThat(after.<String> getList("brokenRules")).isEmpty();
        assertThat(after.<String> getList("sentences")).anyMatch(
                sentence -> sentence.startsWith("\"Contradictory decisions\" is set aside for carers by "));
        assertThat(after.<String> getList("rulesInForce.rule")).contains("Limited capacity").doesNotContain("Pins", "Cost");

        who.request().header("If-Match", who.tag(path)).queryParam("rule", "Contradictory decisions")
                .queryParam("place", "carers").delete(path + "/rule-overrides").then().statusCode(200)
                .body("scenario.ruleRecord.overrides", hasSize(0));
        who.request().header("If-Match", who.tag(path)).queryParam("rule", "Contradictory decisions")
                .queryParam("place", "carers").delete(path + "/rule-overrides").then().statusCode(404);
    }

    @Test
    void law_is_never_set_aside_and_a_claimed_exception_changes_nothing() {
        FinanceDirector who = contradicting("override-law");
        String path = "/scenarios/" + Solves.keep(who, scenario("Gap", 1_000, ""));
        override(who, path, "Collective consultation", "GRANT").statusCode(422)
                .body("violations.code", contains("no-override"))
                .body("detail", containsString("is law: no person can set it"));
        override(who, path, "Pins", "GRANT").statusCode(422).body("violations.code", contains("no-override"));
        override(who, path, "Cash floor", "GRANT").statusCode(422).body("violations.code", contains("no-place"));
        override(who, path, "Contradictory decisions", "nobody").statusCode(422)
                .body("violations.code", contains("unknown-place"));
        String claim = "{\"rule\": \"%s\", \"adviser\": \"A. Counsel\", \"text\": \"Special circumstances\", "
                + "\"advisedOn\": \"2027-01-15\"}";
        who.request().contentType("application/json").header("If-Match", who.tag(path))
                .body(claim.formatted("Collective consultation")).post(path + "/claimed-exceptions").then().statusCode(200)
                .body("scenario.ruleRecord.claimedExceptions[0].adviser", equalTo("A. Counsel"));
        who.request().contentType("application/json").header("If-Match", who.tag(path))
                .body(claim.formatted("Limited capacity")).post(path + "/claimed-exceptions").then().statusCode(422)
                .body("violations.code", contains("not-law"));
    }

    @Test
    void nobody_writes_an_override_in_somebody_elses_name() {
        FinanceDirector who = contradicting("override-forged");
        String forged = scenario("Gap", 1_000, """
                "ruleRecord": {"overrides": [{"rule": "Contradictory decisions", "place": "carers", "reason": "so",
                  "decidedBy": "Somebody else", "decidedAt": "2027-01-01T09:00:00Z"}], "claimedExceptions": []}""");
        who.post("/scenarios", forged).statusCode(422).body("violations.code", contains("not-by-hand"));
        String path = "/scenarios/" + Solves.keep(who, scenario("Gap", 1_000, ""));
        override(who, path, "Contradictory decisions", "carers").statusCode(200);
        who.put(path, who.tag(path), forged).statusCode(422);
        who.put(path, who.tag(path), scenario("Gap", 2_000, "")).statusCode(200)
                .body("scenario.target.inYearPence", equalTo(2_000)).body("scenario.ruleRecord.overrides", hasSize(1));
    }

    @Test
    void conditions_that_cannot_be_are_refused() {
        FinanceDirector who = contradicting("conditions");
        String notice = "\"conditions\": {\"section114\": {\"issuedOn\": \"2027-05-01\", \"councilMeets\": \"%s\", "
                + "\"authorisations\": [{\"measure\": \"%s\", \"reference\": \"CFO/1\"}]}}";
        who.post("/scenarios", scenario("Gap", 1_000, notice.formatted("2027-05-22", "GRANT"))).statusCode(201);
        who.post("/scenarios", scenario("Gap", 1_000, notice.formatted("2027-05-23", "GRANT"))).statusCode(422)
                .body("violations.code", contains("too-late"));
        who.post("/scenarios", scenario("Gap", 1_000, notice.formatted("2027-04-30", "M9"))).statusCode(422)
                .body("violations.code", contains("before-notice", "unknown-measure"));
        who.post("/scenarios", scenario("Gap", 1_000, """
                "conditions": {"dismissalAndReengagement": [{"measure": "GRANT", "decidedBy": "Chair", "reason": "so"}]}"""))
                .statusCode(422).body("violations.code", contains("not-terms-and-conditions"));
    }

    @Test
    void rules_are_set_as_their_class_allows() {
        FinanceDirector who = contradicting("strengths");
        who.get("/rules").body("find { it.name == 'Limited capacity' }.strengths", contains("HARD", "SOFT", "OFF"))
                .body("find { it.name == 'Limited capacity' }.usualPencePerBasisPoint", equalTo(1_000))
                .body("find { it.name == 'Assessed before decided' }.usualStrength", equalTo("SOFT"))
                .body("find { it.name == 'Assessed before decided' }.usualInPublicBodies", equalTo("HARD"))
                .body("find { it.name == 'Collective consultation' }.strengths", hasSize(0));
        String rule = "\"rules\": [{\"rule\": \"%s\", \"strength\": \"%s\"%s}]";
        who.post("/scenarios",
                scenario("Gap", 1_000, rule.formatted("Limited capacity", "SOFT", ", \"pencePerBasisPoint\": 5")))
                .statusCode(201);
        who.post("/scenarios",
                scenario("Gap", 1_000, rule.formatted("Limited capacity", "HARD", ", \"pencePerBasisPoint\": 5")))
                .statusCode(422).body("violations.code", hasItem("weight-of-unweighed"));
        who.post("/scenarios", scenario("Gap", 1_000, rule.formatted("Notice after consultation", "SOFT", ""))).statusCode(422)
                .body("violations.code", hasItem("no-switch"));
        who.post("/scenarios", scenario("Gap", 1_000, rule.formatted("Cost", "SOFT", ""))).statusCode(422)
                .body("violations.code", hasItem("no-switch"));
    }

    @Test
    void a_measure_that_relies_on_dismissal_and_reengagement_is_out_unless_switched_on_by_name() {
        FinanceDirector who = FinanceDirector.of("reengagement");
        who.importsDocument("""
                {"organisation": {"name": "Small Trust", "sector": "CHARITY", "financialYearStart": "--04-01"},
                 "measures": [%s]}""".formatted(measure("TERMS", 1_200_000, "").replace("EFFICIENCY", "TERMS_AND_CONDITIONS")));
        assertThat(Solves.plan(who, scenario("Gap", 1_000, "")).<String> getList("sentences"))
                .anyMatch(sentence -> sentence.startsWith("TERMS is left out: it relies on dismissal and re-engagement"));
        String pinned = "\"pins\": [{\"measure\": \"TERMS\", \"decision\": \"TAKEN\"}]";
        who.post("/scenarios/" + Solves.keep(who, scenario("Gap", 1_000, pinned)) + "/solve-jobs").statusCode(422)
                .body("violations.code", contains("relies-on-reengagement"));
        JsonPath on = Solves.plan(who, scenario("Gap", 1_000, """
                "conditions": {"dismissalAndReengagement": [{"measure": "TERMS", "decidedBy": "Chair",
                  "reason": "The union agreed to be asked"}]}"""));
        assertThat(Solves.measure(on, "TERMS").getBoolean("taken")).isTrue();
    }
}

package org.evenkeel.impact.parameter.own;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.util.List;

import org.evenkeel.impact.parameter.ParameterSet;
import org.evenkeel.platform.security.Roles;
import org.evenkeel.platform.testing.EmbeddedPostgresResource;
import org.evenkeel.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class OwnParametersTest {

    private static final String SHIPPED = ParameterSet.shipped().version();

    @Test
    void an_own_figure_counts_with_reason_name_and_time_and_the_shipped_one_beside_it() {
        JsonPath made = override("own-shown", "v0", "base-turnover", "0.10", "0.15", "0.20").statusCode(201)
                .header("ETag", "\"v1\"").header("Location", containsString("/parameter-changes/")).extract().jsonPath();
        assertThat(made.getString("kind")).isEqualTo("OVERRIDDEN");
        assertThat(made.getString("by")).isEqualTo("robin");
        assertThat(made.getFloat("before.central")).isEqualTo(0.12f);
        assertThat(made.getString("before.origin")).isEqualTo("SHIPPED");
        assertThat(made.getFloat("after.central")).isEqualTo(0.15f);
        assertThat(made.getString("parameterSetBefore")).isEqualTo(SHIPPED);
        assertThat(made.getString("parameterSetAfter")).startsWith("2026-11+1 ").isNotEqualTo(SHIPPED);
        String one = "parameters.find { it.name == 'base-turnover' }";
        read("own-shown", "/parameters").statusCode(200).header("ETag", "\"v1\"")
                .body("version", equalTo(made.getString("parameterSetAfter"))).body("shippedVersion", equalTo(SHIPPED))
                .body(one + ".central", equalTo(0.15f)).body(one + ".shipped.central", equalTo(0.12f))
                .body(one + ".own.reason", equalTo("Exit interviews")).body(one + ".own.by", equalTo("robin"))
                .body(one + ".study", equalTo("Own figure: Exit interviews"))
                .body(one + ".grade", equalTo("X")).body(one + ".own", hasKey("at"))
                .body("parameters.find { it.name == 'vacancy-weeks' }", not(hasKey("own")));
        read("own-elsewhere", "/parameters").body("version", equalTo(SHIPPED)).body(one + ".central", equalTo(0.12f));
        read("own-elsewhere", "/parameter-changes/" + made.getString("id")).statusCode(404);
    }

    @Test
    void the_version_is_that_of_the_content_whoever_gave_it_and_however_often_it_changed() {
        String first = after(override("own-version", "v0", "vacancy-weeks", "8", "13", "26"));
        String other = after(override("own-version", "v1", "vacancy-weeks", "8", "14", "26"));
        assertThat(other).isNotEqualTo(first);
        assertThat(after(override("own-version", "v2", "vacancy-weeks", "8", "13", "26"))).isEqualTo(first);
        assertThat(after(override("own-version-elsewhere", "v0", "vacancy-weeks", "8", "13", "26"))).isEqualTo(first);
    }

    @Test
    void withdrawn_and_restored_with_the_whole_history() {
        String change = override("own-history", "v0", "quality-lag", "2", "3", "4").extract().path("id");
        step("own-history", change, "withdrawals", "v1").statusCode(201).body("kind", equalTo("WITHDRAWN"))
                .body("before.central", equalTo(3f)).body("after.central", equalTo(6f)).body("after.origin", equalTo("SHIPPED"))
                .body("ofChange", equalTo(change)).body("parameterSetAfter", equalTo(SHIPPED));
        read("own-history", "/parameters").body("version", equalTo(SHIPPED));
        step("own-history", change, "withdrawals", "v2").statusCode(409);
        step("own-history", change, "restorations", "v2").statusCode(201).body("kind", equalTo("RESTORED"))
                .body("after.central", equalTo(3f)).body("after.origin", equalTo("OVERRIDE"));
        step("own-history", change, "restorations", "v3").statusCode(409);
        read("own-history", "/parameter-changes?parameter=quality-lag")
                .body("items.kind", contains("RESTORED", "WITHDRAWN", "OVERRIDDEN")).body("items.number", contains(3, 2, 1));
        read("own-history", "/parameter-changes?parameter=vacancy-weeks").body("items", hasSize(0));
        read("own-history", "/parameter-changes?parameter=luck").statusCode(422);
        String next = read("own-history", "/parameter-changes?limit=2").body("items", hasSize(2)).extract().path("next");
        read("own-history", "/parameter-changes?cursor=" + next).body("items.kind", contains("OVERRIDDEN"));
        given().auth().oauth2(Tokens.of("own-history").as(Roles.AUDITOR))
                .get("/api/impact/audit-entries?subjectType=parameter&subjectId=quality-lag").then()
                .body("items.action", contains("restored", "withdrawn", "overridden"))
                .body("items.before.central", contains(6f, 3f, 6f)).body("items.after.after.central", contains(3f, 6f, 3f));
    }

    @Test
    void refuses_what_can_be_no_figure_and_keeps_nothing() {
        refused("-0.1", "0.15", "0.2", "low", "range");
        refused("\"NaN\"", "0.15", "0.2", "low", "not-a-number");
        refused("0.1", "\"Infinity\"", "0.2", "central", "not-a-number");
        refused("0.16", "0.15", "0.2", "low", "out-of-order");
        refused("0.1", "0.25", "0.2", "high", "out-of-order");
        refused("0.1", "0.2", "15", "high", "range");
        refused("0.08", "0.12", "0.16", "central", "no-change");
        override("own-broken", "v0", "luck", "0.1", "0.15", "0.2").statusCode(422)
                .body("violations.field", equalTo(List.of("parameter")))
                .body("violations[0].message", startsWith("The model has no parameter luck."));
        ask("own-broken", "/parameter-overrides", "v0", """
                {"parameter": "base-turnover", "low": 0.1, "central": 0.15, "high": 0.2}""").statusCode(422)
                .body("violations.field", equalTo(List.of("reason")));
        ask("own-broken", "/parameter-overrides", "v0", """
                {"parameter": "base-turnover", "low": NaN, "central": 0.15, "high": 0.2, "reason": "x"}""").statusCode(400);
        ask("own-broken", "/parameter-overrides", "v0", """
                {"parameter": "base-turnover", "reason": " "}""").statusCode(422)
                .body("violations.field", hasItems("low", "central", "high", "reason"));
        read("own-broken", "/parameter-changes").body("items", hasSize(0));
    }

    private static void refused(String low, String central, String high, String field, String code) {
        override("own-broken", "v0", "base-turnover", low, central, high).statusCode(422)
                .contentType("application/problem+json").body("violations.field", equalTo(List.of(field)))
                .body("violations.code", equalTo(List.of(code)));
    }

    @Test
    void two_people_never_overwrite_each_other_silently() {
        override("own-two", "v0", "vacancy-weeks", "8", "13", "26").statusCode(201);
        override("own-two", "v0", "vacancy-weeks", "8", "13", "30").statusCode(412);
        ask("own-two", "/parameter-overrides", null, body("vacancy-weeks", "8", "13", "30")).statusCode(428);
        read("own-two", "/parameter-changes").body("items", hasSize(1));
    }

    @Test
    void the_same_override_sent_twice_with_one_key_acts_once() {
        for (int i = 0; i < 2; i++) {
            given().auth().oauth2(Tokens.of("own-key").as(Roles.EXECUTIVE)).contentType("application/json")
                    .header("If-Match", "\"v0\"").header("Idempotency-Key", "k1").body(body("vacancy-weeks", "8", "13", "26"))
                    .post("/api/impact/parameter-overrides").then().statusCode(201);
        }
        read("own-key", "/parameter-changes").body("items", hasSize(1));
    }

    @Test
    void whoever_only_reads_may_not_override() {
        for (String role : List.of(Roles.TRUSTEE, Roles.AUDITOR, Roles.ENGAGEMENT_LEAD, Roles.STAFF)) {
            given().auth().oauth2(Tokens.of("own-roles").as(role)).contentType("application/json").header("If-Match", "*")
                    .body(body("vacancy-weeks", "8", "13", "26")).post("/api/impact/parameter-overrides").then()
                    .statusCode(403);
        }
    }

    private static String after(ValidatableResponse response) {
        return response.statusCode(201).extract().path("parameterSetAfter");
    }

    private static ValidatableResponse override(String organisation, String tag, String name, String... range) {
        return ask(organisation, "/parameter-overrides", tag, body(name, range[0], range[1], range[2]));
    }

    private static String body(String name, String low, String central, String high) {
        return """
                {"parameter": "%s", "low": %s, "central": %s, "high": %s, "reason": "Exit interviews"}"""
                .formatted(name, low, central, high);
    }

    private static ValidatableResponse step(String organisation, String change, String step, String tag) {
        return ask(organisation, "/parameter-changes/%s/%s".formatted(change, step), tag, "{\"reason\": \"Asked again\"}");
    }

    private static ValidatableResponse ask(String organisation, String path, String tag, String body) {
        var request = given().auth().oauth2(Tokens.of(organisation).as(Roles.FINANCE_DIRECTOR))
                .contentType("application/json").body(body);
        return (tag == null ? request : request.header("If-Match", "\"" + tag + "\"")).post("/api/impact" + path).then();
    }

    private static ValidatableResponse read(String organisation, String path) {
        return given().auth().oauth2(Tokens.of(organisation).as(Roles.AUDITOR)).get("/api/impact" + path).then();
    }
}

package org.evenkeel.impact.calibration;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

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
class CalibrationTest {

    private static final String HISTORY = """
            {"sector": "COUNCIL", "source": "HR returns 2024 and 2025",
             "turnover": [{"year": 2024, "leavers": 300, "headcount": 2000}, {"year": 2025, "leavers": 450, "headcount": 3000}],
             "absence": [{"year": 2025, "daysLost": 33000, "headcount": 3000}],
             "delivery": [{"year": 2025, "plannedPence": 1000000000, "deliveredPence": 700000000}]}""";

    @Test
    void shows_before_and_after_and_changes_nothing_until_a_person_says_so() {
        JsonPath shown = ask("calibrate-shown", "/calibrations", HISTORY).statusCode(201)
                .header("Location", containsString("/calibrations/")).extract().jsonPath();
        assertThat(shown.getString("status")).isEqualTo("PROPOSED");
        assertThat(shown.getString("by")).isEqualTo("robin");
        assertThat(shown.getList("rates.parameter")).isEqualTo(
                java.util.List.of("base-turnover", "absence-days-public", "programme-delivery"));
        assertThat(shown.getFloat("rates[0].before.central")).isEqualTo(0.12f);
        assertThat(shown.getFloat("rates[0].after.central")).isBetween(0.13f, 0.15f);
        assertThat(shown.getFloat("rates[0].weight")).isBetween(0.4f, 0.7f);
        read("calibrate-shown", "/parameters").body("version", equalTo(ParameterSet.shipped().version()));
        ask("calibrate-shown", "/calibrations", HISTORY).statusCode(201).body("id", equalTo(shown.getString("id")));
        read("calibrate-shown", "/calibrations").body("items", hasSize(1));
        read("calibrate-elsewhere", "/calibrations/" + shown.getString("id")).statusCode(404);
    }

    @Test
    void applied_it_counts_and_withdrawn_it_does_not_and_both_stay_on_record() {
        JsonPath shown = ask("calibrate-applied", "/calibrations", HISTORY).extract().jsonPath();
        String path = "/calibrations/" + shown.getString("id");
        ask("calibrate-applied", path + "/withdrawals", "{\"reason\": \"No\"}").statusCode(409);
        ask("calibrate-applied", path + "/applications", "{\"reason\": \"Agreed on 3 May\"}").statusCode(201)
                .body("status", equalTo("APPLIED")).body("changes.kind", contains("CALIBRATED", "CALIBRATED", "CALIBRATED"))
                .body("changes.before.origin", contains("SHIPPED", "SHIPPED", "SHIPPED"))
                .body("changes[0].after.origin", equalTo("CALIBRATION"))
                .body("changes[0].reason", equalTo("Agreed on 3 May (HR returns 2024 and 2025)"));
        ask("calibrate-applied", path + "/applications", "{\"reason\": \"Again\"}").statusCode(409);
        String one = "parameters.find { it.name == 'base-turnover' }";
        read("calibrate-applied", "/parameters").body(one + ".central", equalTo(shown.getFloat("rates[0].after.central")))
                .body(one + ".grade", equalTo("B")).body(one + ".own.kind", equalTo("CALIBRATED"))
                .body(one + ".shipped.central", equalTo(0.12f));
        ask("calibrate-applied", path + "/withdrawals", "{\"reason\": \"The returns were wrong\"}").statusCode(201)
                .body("status", equalTo("WITHDRAWN")).body("changes", hasSize(6));
        read("calibrate-applied", "/parameters").body("version", equalTo(ParameterSet.shipped().version()));
        read("calibrate-applied", "/audit-entries?subjectType=calibration").body("items.action",
                contains("withdrawn", "applied", "proposed"));
    }

    @Test
    void refuses_a_history_that_can_be_none_and_keeps_nothing() {
        ask("calibrate-broken", "/calibrations", HISTORY.replace("\"leavers\": 300", "\"leavers\": 2300")
                .replace("\"daysLost\": 33000", "\"daysLost\": 1333000")
                .replace("\"deliveredPence\": 700000000", "\"deliveredPence\": 7000000000").replace("\"year\": 2024", "\"year\": 2025")).statusCode(422)
                .body("violations.field", hasItems("turnover[0].leavers", "turnover[1].year", "absence[0].daysLost",
                        "delivery[0].deliveredPence"));
        ask("calibrate-broken", "/calibrations", HISTORY.replace("\"headcount\": 2000", "\"headcount\": 0")
                .replace("\"daysLost\": 33000", "\"daysLost\": -1").replace("\"plannedPence\": 1000000000", "\"plannedPence\": 0"))
                .statusCode(422).body("violations.field",
                        hasItems("turnover[0].headcount", "absence[0].daysLost", "delivery[0].plannedPence"));
        ask("calibrate-broken", "/calibrations", """
                {"sector": "COUNCIL", "source": "x", "turnover": [], "absence": [], "delivery": []}""").statusCode(422)
                .body("violations.code", contains("nothing-to-calibrate"));
        read("calibrate-broken", "/calibrations").body("items", hasSize(0));
    }

    private static ValidatableResponse ask(String organisation, String path, String body) {
        return given().auth().oauth2(Tokens.of(organisation).as(Roles.FINANCE_DIRECTOR)).contentType("application/json")
                .header("If-Match", "*").body(body).post("/api/impact" + path).then();
    }

    private static ValidatableResponse read(String organisation, String path) {
        return given().auth().oauth2(Tokens.of(organisation).as(Roles.AUDITOR)).get("/api/impact" + path).then();
    }
}

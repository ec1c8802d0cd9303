package org.evenkeel.impact.assessment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import java.util.List;

import org.evenkeel.platform.security.Roles;
import org.evenkeel.platform.testing.EmbeddedPostgresResource;
import org.evenkeel.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** What assessments are refused, by what they are found, and on whose parameters they rest. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class AssessmentInputTest {

    @Test
    void is_found_by_version_of_the_plan_parameters_and_seed() {
        String set = AssessmentTest.ask("assess-address", SampleQuestions.everyField()).statusCode(201).extract()
                .path("parameterSet");
        String other = AssessmentTest.ask("assess-address", SampleQuestions.everyField().replace("\"seed\": 3", "\"seed\": 4"))
                .statusCode(201)
                .extract().path("id");
        String address = "?planContentSha256=" + "ab".repeat(32) + "&parameterSet=" + set.replace(" ", "%20") + "&seed=";
        given().auth().oauth2(Tokens.of("assess-address").as(Roles.TRUSTEE)).urlEncodingEnabled(false)
                .get("/api/impact/assessments" + address + "4").then().body("items.id", equalTo(List.of(other)));
        AssessmentTest.read("assess-address", "?seed=5").body("items", hasSize(0));
        AssessmentTest.read("assess-address", "?planContentSha256=" + "cd".repeat(32)).body("items", hasSize(0));
        AssessmentTest.read("assess-address", "?kind=PLAN").body("items", hasSize(2));
        AssessmentTest.read("assess-address", "?kind=DO_NOTHING").body("items", hasSize(0));
    }

    @Test
    void rests_on_the_organisations_own_parameters_which_can_be_read_as_they_were() {
        String before = AssessmentTest.ask("assess-own", SampleQuestions.everyField()).statusCode(201).extract().asString();
        given().auth().oauth2(Tokens.of("assess-own").as(Roles.FINANCE_DIRECTOR)).contentType("application/json")
                .header("If-Match", "*")
                .body("""
                        {"parameter": "overtime-rate", "low": 2.4, "central": 3.0, "high": 3.6, "reason": "Agreement of May"}""")
                .post("/api/impact/parameter-overrides").then().statusCode(201);
        JsonPath after = AssessmentTest.ask("assess-own", SampleQuestions.everyField()).statusCode(201).extract().jsonPath();
        assertThat(after.getString("id")).isNotEqualTo(new JsonPath(before).getString("id"));
        assertThat(after.getString("parameterSet")).startsWith("2026-11+1 ");
        assertThat(after.getLong("figures.recoveryCostPence.p50"))
                .isGreaterThan(new JsonPath(before).getLong("figures.recoveryCostPence.p50"));
        AssessmentTest.read("assess-own", "/" + new JsonPath(before).getString("id")).body("parameterSet",
                equalTo(new JsonPath(before).getString("parameterSet")));
        given().auth().oauth2(Tokens.of("assess-own").as(Roles.AUDITOR)).queryParam("version", after.getString("parameterSet"))
                .get("/api/impact/parameters").then().statusCode(200)
                .body("parameters.find { it.name == 'overtime-rate' }.central", equalTo(3.0f));
        given().auth().oauth2(Tokens.of("assess-own").as(Roles.AUDITOR)).queryParam("version", "2026-11+9 nothing")
                .get("/api/impact/parameters").then().statusCode(404);
    }

    @Test
    void refuses_what_does_not_hold_together_all_at_once_and_keeps_nothing() {
        String broken = SampleQuestions.everyField().replace("\"teamId\": \"east\"", "\"teamId\": \"west\"")
                .replace("\"demandTo\": \"office\"", "\"demandTo\": \"moon\"")
                .replace("\"partnerId\": \"friends\"", "\"partnerId\": \"foes\"")
                .replace("\"outcomeKnownMonth\": 2", "\"outcomeKnownMonth\": -1")
                .replace("\"id\": \"vacancies\"", "\"id\": \"close-one\"");
        AssessmentTest.ask("assess-broken", broken).statusCode(422).contentType("application/problem+json")
                .body("violations.field", hasItems("measures[1].id", "measures[0].leavers[0].teamId",
                        "measures[0].levels[0].demandTo", "measures[0].partners[0].partnerId", "measures[0].outcomeKnownMonth"))
                .body("violations", hasSize(5));
        AssessmentTest
                .ask("assess-broken",
                        SampleQuestions.everyField().replace("\"dismissedCompulsory\": 2", "\"dismissedCompulsory\": 23"))
                .statusCode(422).body("violations.code", equalTo(List.of("more-leave-than-there")))
                .body("violations.message[0]", containsString("25 employees leave team east, which has 24."));
        AssessmentTest
                .ask("assess-broken", SampleQuestions.everyField().replace("\"kind\": \"PLAN\"", "\"kind\": \"DO_NOTHING\""))
                .statusCode(422).body("violations.code", hasItem("not-nothing"));
        AssessmentTest.ask("assess-broken", SampleQuestions.everyField().replace("\"employees\": 24", "\"employees\": -1")
                .replace("\"tier\": 2", "\"tier\": 5")).statusCode(422)
                .body("violations.field", hasItems("teams[0].employees", "services[0].tier"));
        AssessmentTest.read("assess-broken", "").body("items", hasSize(0));
    }

    @Test
    void refuses_no_future_and_ten_million_no_month_and_a_thousand() {
        for (String odd : List.of("\"draws\": 0", "\"draws\": 10000000", "\"draws\": -1")) {
            AssessmentTest.ask("assess-horizon", SampleQuestions.everyField().replace("\"draws\": 200", odd)).statusCode(422)
                    .body("violations.field", equalTo(List.of("draws")));
        }
        for (String odd : List.of("\"months\": 0", "\"months\": 1000", "\"months\": -12")) {
            AssessmentTest.ask("assess-horizon", SampleQuestions.everyField().replace("\"months\": 36", odd)).statusCode(422)
                    .body("violations.field", equalTo(List.of("months")));
        }
        AssessmentTest
                .ask("assess-horizon",
                        SampleQuestions.everyField().replace("\"annualPayPence\": 72000000", "\"annualPayPence\": NaN"))
                .statusCode(400);
        AssessmentTest.read("assess-horizon", "").body("items", hasSize(0));
    }

    @Test
    void refuses_more_work_than_one_question_may_be() {
        AssessmentTest.ask("assess-large", SampleQuestions.everyField().replace("\"draws\": 200", "\"draws\": 10001"))
                .statusCode(422)
                .body("violations.field", everyItem(endsWith("draws")));
    }
}

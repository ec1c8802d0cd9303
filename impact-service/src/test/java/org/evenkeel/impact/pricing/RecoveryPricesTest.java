package org.evenkeel.impact.pricing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import java.util.List;

import org.evenkeel.platform.security.Roles;
import org.evenkeel.platform.tenancy.CurrentOrganisation;
import org.evenkeel.platform.testing.EmbeddedPostgresResource;
import org.evenkeel.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class RecoveryPricesTest {

    private static final String TEAM = """
            {"id": "libraries-east", "serviceId": "libraries", "employees": 24, "annualPayPence": 72000000}""";
    private static final String SERVICE = """
            {"id": "libraries", "tier": 2, "grossMonthlyBudgetPence": 9000000}""";
    private static final String CHOICE = """
            {"id": "close-one:3:20+", "measureId": "close-one", "serviceId": "libraries", "teamIds": ["libraries-east"],
             "partnerIds": ["friends"], "startMonth": 3, "employeesLeaving": 4, "employeesDismissed": 2,
             "postsRemovedHundredths": 350, "levelLossBasisPoints": 500}""";

    @Test
    void says_unknown_and_why_to_another_service() {
        given().auth().oauth2(Tokens.service()).header(CurrentOrganisation.HEADER, "brighton").contentType("application/json")
                .body(scenario(TEAM, CHOICE)).post("/api/impact/recovery-prices").then().statusCode(200)
                .body("status", equalTo("unknown"))
                .body("reason", containsString("not built yet"))
                .body("choices", empty()).body("teamTouched", empty()).body("partnerTouched", empty())
                .body("teamShareCharges", empty()).body("servicePointMonths", empty());
    }

    @Test
    void answers_for_an_organisation_without_anything() {
        ask("""
                {"scenarioId": "00000000-0000-4000-8000-000000000001", "horizonMonths": 36, "teams": [], "services": [],
                 "partners": [], "choices": []}""").statusCode(200).body("status", equalTo("unknown"));
    }

    @Test
    void refuses_an_identifier_given_twice() {
        ask(scenario(TEAM + "," + TEAM, CHOICE + "," + CHOICE)).statusCode(422)
                .body("violations.field", hasItems("teams[1].id", "choices[1].id"))
                .body("violations.code", hasItems("duplicate"));
    }

    @Test
    void names_every_reference_that_leads_nowhere() {
        String lost = CHOICE.replace("libraries-east", "parks").replace("friends", "nobody").replace("\"libraries\"",
                "\"pools\"");
        ask(scenario(TEAM, lost)).statusCode(422)
                .body("violations.field", hasItems("choices[0].serviceId", "choices[0].teamIds[0]", "choices[0].partnerIds[0]"))
                .body("violations", hasSize(3))
                .body("violations[0].message", containsString("There is no service pools in this request."));
    }

    @Test
    void refuses_a_start_at_the_horizon_and_more_dismissed_than_leaving() {
        ask(scenario(TEAM, CHOICE.replace("\"startMonth\": 3", "\"startMonth\": 35"))).statusCode(200);
        ask(scenario(TEAM, CHOICE.replace("\"startMonth\": 3", "\"startMonth\": 36"))).statusCode(422)
                .body("violations.code", equalTo(List.of("beyond-horizon")));
        ask(scenario(TEAM, CHOICE.replace("Dismissed\": 2", "Dismissed\": 5"))).statusCode(422)
                .body("violations.code", equalTo(List.of("more-than-leave")));
    }

    @Test
    void refuses_negative_amounts_all_at_once() {
        ask(scenario(TEAM.replace("24", "-24").replace("72000000", "-1"), CHOICE.replace("500}", "10001}"))).statusCode(422)
                .body("violations.field", equalTo(List.of("choices[0].levelLossBasisPoints", "teams[0].annualPayPence",
                        "teams[0].employees")))
                .body("violations[2].message", equalTo("teams[0].employees (-24) must be greater than or equal to 0."))
                .body("violations.in", equalTo(List.of("body", "body", "body")));
    }

    private static ValidatableResponse ask(String body) {
        return given().auth().oauth2(Tokens.of("brighton").as(Roles.FINANCE_DIRECTOR)).contentType("application/json")
                .body(body)
                .post("/api/impact/recovery-prices").then();
    }

    private static String scenario(String teams, String choices) {
        return """
                {"scenarioId": "00000000-0000-4000-8000-000000000001", "horizonMonths": 36, "teams": [%s], "services": [%s],
                 "partners": [{"id": "friends", "incomeShareBasisPoints": 4000}], "choices": [%s]}"""
                .formatted(teams, SERVICE, choices);
    }
}

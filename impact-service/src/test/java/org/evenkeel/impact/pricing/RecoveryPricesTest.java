package org.evenkeel.impact.pricing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.evenkeel.impact.parameter.ParameterSet;
import org.evenkeel.platform.security.Roles;
import org.evenkeel.platform.tenancy.CurrentOrganisation;
import org.evenkeel.platform.testing.EmbeddedPostgresResource;
import org.evenkeel.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
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
    void says_known_and_by_which_parameters_to_another_service() {
        given().auth().oauth2(Tokens.service()).header(CurrentOrganisation.HEADER, "brighton").contentType("application/json")
                .body(scenario(TEAM, CHOICE)).post("/api/impact/recovery-prices").then().statusCode(200)
                .body("status", equalTo("known")).body("$", not(hasKey("reason")))
                .body("parameterSet", equalTo(ParameterSet.shipped().version()))
                .body("choices.choiceId", equalTo(List.of("close-one:3:20+")))
                .body("choices[0].components.keySet()", hasItems("overtime", "process exposure"))
                .body("teamTouched.teamId", equalTo(List.of("libraries-east")))
                .body("partnerTouched.partnerId", equalTo(List.of("friends")))
                .body("organisationTouchedPence", greaterThan(0))
                .body("teamShareCharges[0].breakpoints.shareBasisPoints", equalTo(List.of(0, 400, 1300, 2500)))
                .body("servicePointMonths[0].pencePerPointMonth", equalTo(180_000));
    }

    @Test
    void process_exposure_is_what_the_document_says() {
        // 2 dismissed × 0.01 × (180 + 20) days × £30,000 ⁄ 365.25
        ask(scenario(TEAM, CHOICE)).body("choices[0].components.'process exposure'", equalTo(32_854));
        String northern = CHOICE.replace("500}", "500, \"protectiveAwardDays\": 90}");
        ask(scenario(TEAM, northern)).body("choices[0].components.'process exposure'", equalTo(18_070));
    }

    @Test
    void a_choice_that_takes_nobody_and_no_partner_costs_what_its_level_costs_alone() {
        String calm = CHOICE.replace("\"employeesLeaving\": 4", "\"employeesLeaving\": 0")
                .replace("\"employeesDismissed\": 2", "\"employeesDismissed\": 0").replace("\"friends\"", "");
        ask(scenario(TEAM, calm)).statusCode(200).body("choices[0].components.size()", equalTo(0));
    }

    @Test
    void a_partner_with_little_goodwill_is_priced_where_touched_and_one_with_much_act_by_act() {
        String rich = scenario(TEAM, CHOICE).replace("\"incomeShareBasisPoints\": 4000",
                "\"incomeShareBasisPoints\": 4000, \"annualContributionPence\": 1200000");
        // harm 0.5·0.4 of 0.7 − 0.4: two thirds of £1,000 over 33 months
        ask(rich).body("partnerTouched[0].pence", equalTo(0))
                .body("choices[0].components.'partner contribution'", equalTo(2_200_000));
        ask(rich.replace("4000, ", "4000, \"goodwillBasisPoints\": 5000, ")).body("partnerTouched[0].pence",
                equalTo(3_300_000)).body("choices[0].components.'partner contribution'", nullValue());
    }

    @Test
    void prices_what_planning_asks_about_brighton() throws IOException {
        String asked;
        try (InputStream in = RecoveryPricesTest.class.getResourceAsStream("/planning/brighton-prices.json")) {
            asked = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
        JsonPath answer = ask(asked).statusCode(200).body("status", equalTo("known")).body("choices", hasSize(20))
                .body("teamTouched", hasSize(25)).body("servicePointMonths", hasSize(25)).extract().jsonPath();
        assertThat(answer.<Map<String, Integer>> getList("choices.components")).hasSize(20)
                .allSatisfy(components -> assertThat(components.values()).allMatch(pence -> pence > 0));
        assertThat(answer.getInt("choices.find { it.choiceId == 'education-skills/full/-2/INDIVIDUAL' }.components.overtime"))
                .isGreaterThan(answer
                        .getInt("choices.find { it.choiceId == 'education-skills/part/-2/INDIVIDUAL' }.components.overtime"));
    }

    @Test
    void the_same_question_is_answered_from_memory_and_says_so_to_its_own_organisation_alone() {
        String question = scenario(TEAM, CHOICE.replace("close-one:3:20+", "cached"));
        JsonPath first = ask("cache-one", question).body("cached", equalTo(false)).extract().jsonPath();
        JsonPath second = ask("cache-one", question.replace("000001", "000002")).body("cached", equalTo(true)).extract()
                .jsonPath();
        assertThat(second.getString("computedAt")).isEqualTo(first.getString("computedAt"));
        assertThat(second.<Object> get("choices")).isEqualTo(first.get("choices"));
        ask("cache-other", question).body("cached", equalTo(false));
        ask("cache-one", question.replace("\"employeesLeaving\": 4", "\"employeesLeaving\": 5")).body("cached", equalTo(false));
    }

    @Test
    void an_own_parameter_moves_prices_and_is_named() {
        String question = scenario(TEAM, CHOICE.replace("close-one:3:20+", "own"));
        JsonPath shipped = ask("cache-own", question).extract().jsonPath();
        given().auth().oauth2(Tokens.of("cache-own").as(Roles.FINANCE_DIRECTOR)).contentType("application/json")
                .header("If-Match", "*").body("""
                        {"parameter": "overtime-rate", "low": 2.4, "central": 3.0, "high": 3.6, "reason": "Agreement of May"}""")
                .post("/api/impact/parameter-overrides").then().statusCode(201);
        JsonPath own = ask("cache-own", question).body("cached", equalTo(false)).extract().jsonPath();
        assertThat(own.getString("parameterSet")).startsWith("2026-11+1 ").isNotEqualTo(shipped.getString("parameterSet"));
        assertThat(own.getLong("choices[0].components.overtime"))
                .isGreaterThan(shipped.getLong("choices[0].components.overtime") * 3 / 2);
    }

    @Test
    void answers_for_an_organisation_without_anything() {
        ask("""
                {"scenarioId": "00000000-0000-4000-8000-000000000001", "horizonMonths": 36, "teams": [], "services": [],
                 "partners": [], "choices": []}""").statusCode(200).body("status", equalTo("known"))
                .body("organisationTouchedPence", equalTo(0)).body("choices", empty());
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
        return ask("brighton", body);
    }

    private static ValidatableResponse ask(String organisation, String body) {
        return given().auth().oauth2(Tokens.of(organisation).as(Roles.FINANCE_DIRECTOR)).contentType("application/json")
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

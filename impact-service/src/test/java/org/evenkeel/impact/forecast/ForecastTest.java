package org.evenkeel.impact.forecast;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.util.List;
import java.util.UUID;

import org.evenkeel.impact.assessment.AskedQuestions;
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
class ForecastTest {

    private static final String CONDUCT = """
            "conduct": {"status": "KNOWN", "fairnessBasisPoints": 2000, "commsBasisPoints": 6000,
             "supportBasisPoints": 5000, "protectedBasisPoints": 4000, "involvementBasisPoints": 3000}""";

    private static JsonPath assessed(String organisation) {
        return given().auth().oauth2(Tokens.service()).header(CurrentOrganisation.HEADER, organisation)
                .contentType("application/json").body(AskedQuestions.everyField()).post("/api/impact/assessments").then()
                .statusCode(201).extract().jsonPath();
    }

    private static ValidatableResponse forecast(String organisation, String assessment, String measures, String conduct) {
        return given().auth().oauth2(Tokens.of(organisation).as(Roles.FINANCE_DIRECTOR)).contentType("application/json")
                .body("{\"assessmentId\": \"%s\", \"measures\": [%s]%s}".formatted(assessment, measures,
                        conduct.isEmpty() ? "" : ", " + conduct))
                .post("/api/impact/forecasts").then();
    }

    private static ValidatableResponse read(String organisation, String path) {
        return given().auth().oauth2(Tokens.of(organisation).as(Roles.TRUSTEE)).get("/api/impact/forecasts" + path).then();
    }

    @Test
    void says_what_moved_which_figure_cause_by_cause_and_the_parts_add_up() {
        JsonPath assessed = assessed("forecast-all");
        JsonPath answer = forecast("forecast-all", assessed.getString("id"), """
                {"id": "close-one", "actualNetPence": [0, 0, 0, 900000, 300000], "rag": "RED", "effectMonth": 5},
                {"id": "vacancies", "actualNetPence": [100000, 100000, 100000, 100000, 100000]}""", CONDUCT).statusCode(201)
                .header("Location", containsString("/api/impact/forecasts/")).extract().jsonPath();
        assertThat(answer.getList("steps.cause")).isEqualTo(List.of("DELIVERY", "DATES", "CONDUCT"));
        assertThat(answer.getInt("monthsOver")).isEqualTo(5);
        assertThat(answer.<Object> get("assessed")).isEqualTo(assessed.get("figures"));
        assertPartsAddUp(assessed, answer);
        assertThat(answer.getLong(change(2, "recoveryCostPence"))).as("conduct was less fair").isPositive();
        assertThat(answer.getLong(change(2, "inYearSavingPence"))).as("conduct delivers nothing").isZero();
        assertThat(answer.getString("steps[0].measures[0].measureId")).isEqualTo("close-one");
        assertThat(answer.getString("steps[0].measures[0].sentence")).isEqualTo(
                "close-one: £12,000 was saved in the first 5 months, £18,000 was planned; it is seen as RED now and was AMBER.");
        assertThat(answer.getLong("steps[0].measures[0].inYearSavingChangePence")).isNegative();
        assertThat(answer.getString("steps[1].measures[0].sentence"))
                .isEqualTo("close-one: it takes effect in month 5, not 3.");
        assertThat(answer.getList("steps[2].told")).isEqualTo(List.of("fairness is 20 % now and was 70 %."));
        assertThat(answer.getInt("worseOffBasisPoints")).isGreaterThan(9_500);
        assertThat(answer.<String> getList("assumptions.code")).contains("rest-as-assessed", "conduct-of-all-months");
        read("forecast-all", "/" + answer.getString("id")).body("contentSha256", equalTo(answer.getString("contentSha256")));
        read("forecast-all", "?assessmentId=" + assessed.getString("id")).body("items", hasSize(1));
        read("forecast-all", "?planId=" + UUID.randomUUID()).body("items", hasSize(0));
        read("forecast-elsewhere", "/" + answer.getString("id")).statusCode(404);
        assertSheet(answer);
    }

    private static void assertSheet(JsonPath answer) {
        String sheet = "/" + answer.getString("id") + "/sheet";
        assertThat(read("forecast-all", sheet).statusCode(200).contentType("text/csv").extract().asString())
                .startsWith("cause,measure,what,month,unit")
                .contains("DELIVERY,,netBenefitPence,,PENCE," + answer.getLong(
                        "steps.find { it.cause == 'DELIVERY' }.figures.find { it.figure == 'netBenefitPence' }.before"));
        read("forecast-elsewhere", sheet).statusCode(404);
    }

    private static void assertPartsAddUp(JsonPath assessed, JsonPath answer) {
        for (String figure : List.of("netBenefitPence", "recoveryCostPence", "inYearSavingPence")) {
            String changes = "steps.collect { it.figures.find { each -> each.figure == '%s' }.change }";
            long sum = answer.<Number> getList(changes.formatted(figure)).stream().mapToLong(Number::longValue).sum();
            assertThat(sum).as(figure).isEqualTo(answer.getLong("figures.%s.p50".formatted(figure))
                    - assessed.getLong("figures.%s.p50".formatted(figure)));
        }
    }

    private static String change(int step, String figure) {
        return "steps[%d].figures.find { it.figure == '%s' }.change".formatted(step, figure);
    }

    @Test
    void what_was_saved_in_months_that_are_over_is_certain() {
        JsonPath assessed = assessed("forecast-certain");
        String year = "[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4200000]";
        JsonPath answer = forecast("forecast-certain", assessed.getString("id"), """
                {"id": "close-one", "actualNetPence": %s}, {"id": "vacancies", "actualNetPence": %s}""".formatted(year, year),
                "").statusCode(201).extract().jsonPath();
        assertThat(answer.getLong("figures.inYearSavingPence.p10")).isEqualTo(8_400_000);
        assertThat(answer.getLong("figures.inYearSavingPence.p90")).isEqualTo(8_400_000);
        assertThat(answer.getInt("figures.probabilityTargetMet.basisPoints")).isZero();
        // what each measure moves adds up to the mean of all
        double planned = 8_400_000 - answer.<Number> getList("steps[0].measures.inYearSavingChangePence").stream()
                .mapToLong(Number::longValue).sum();
        assertThat(planned).isCloseTo(assessed.getDouble("figures.inYearSavingPence.p50"), within(300_000.0));
    }

    @Test
    void as_assessed_moves_nothing_and_is_kept_once() {
        String assessment = assessed("forecast-same").getString("id");
        String told = "{\"id\": \"close-one\", \"rag\": \"AMBER\"}";
        String first = forecast("forecast-same", assessment, told, "").statusCode(201).extract().asString();
        JsonPath answer = new JsonPath(first);
        assertThat(answer.<Object> get("figures")).isEqualTo(answer.get("assessed"));
        assertThat(answer.getInt("worseOffBasisPoints")).isZero();
        assertThat(answer.getString("steps[0].measures[0].sentence")).isEqualTo("close-one: as assessed.");
        assertThat(forecast("forecast-same", assessment, told, "").extract().asString()).isEqualTo(first);
        read("forecast-same", "").body("items", hasSize(1));
    }

    @Test
    void other_parameters_are_a_cause_of_their_own() {
        String assessment = assessed("forecast-set").getString("id");
        given().auth().oauth2(Tokens.of("forecast-set").as(Roles.FINANCE_DIRECTOR)).contentType("application/json")
                .header("If-Match", "*")
                .body("""
                        {"parameter": "overtime-rate", "low": 2.4, "central": 3.0, "high": 3.6, "reason": "Agreement of May"}""")
                .post("/api/impact/parameter-overrides").then().statusCode(201);
        forecast("forecast-set", assessment, "{\"id\": \"vacancies\", \"maturity\": \"DELIVERED\"}", "").statusCode(201)
                .body("steps.cause", contains("PARAMETERS", "DELIVERY"))
                .body("steps[0].told[0]", containsString("The assessment rests on the parameters 2026-11 "))
                .body("steps[0].sentence", containsString("The change of parameters moves"));
    }

    @Test
    void refuses_what_does_not_fit_the_assessed_plan_and_keeps_nothing() {
        String assessment = assessed("forecast-broken").getString("id");
        forecast("forecast-broken", assessment, """
                {"id": "open-two", "rag": "RED"}, {"id": "close-one", "actualNetPence": [1, 2], "effectMonth": -3},
                {"id": "vacancies", "actualNetPence": [1]}, {"id": "vacancies"}""", "").statusCode(422)
                .body("violations.code", containsInAnyOrder("unknown-reference", "out-of-order", "other-months", "duplicate"));
        forecast("forecast-broken", assessment, "", "").statusCode(422).body("violations.code", contains("nothing-told"));
        forecast("forecast-broken", UUID.randomUUID().toString(), "", CONDUCT).statusCode(422)
                .body("violations.field", contains("assessmentId"));
        forecast("forecast-thief", assessment, "", CONDUCT).statusCode(422)
                .body("violations.code", contains("unknown-reference"));
        forecast("forecast-broken", assessment, "{\"id\": \"vacancies\", \"actualNetPence\": [NaN]}", "").statusCode(400);
        forecast("forecast-broken", assessment, "", CONDUCT.replace("2000", "-1")).statusCode(422);
        read("forecast-broken", "").body("items", hasSize(0));
    }
}

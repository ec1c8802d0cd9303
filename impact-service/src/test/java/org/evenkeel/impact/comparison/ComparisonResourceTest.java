package org.evenkeel.impact.comparison;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.util.List;
import java.util.Map;
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
class ComparisonResourceTest {

    private static String assessed(String organisation, String question) {
        return given().auth().oauth2(Tokens.service()).header(CurrentOrganisation.HEADER, organisation)
                .contentType("application/json").body(question).post("/api/impact/assessments").then().statusCode(201).extract()
                .path("id");
    }

    private static ValidatableResponse compare(String organisation, String... assessments) {
        return given().auth().oauth2(Tokens.of(organisation).as(Roles.EXECUTIVE)).contentType("application/json")
                .body(Map.of("plans", List.of(assessments).stream().map(id -> Map.of("assessmentId", id)).toList()))
                .post("/api/impact/comparisons").then();
    }

    private static ValidatableResponse read(String organisation, String path) {
        return given().auth().oauth2(Tokens.of(organisation).as(Roles.TRUSTEE)).get("/api/impact/comparisons" + path).then();
    }

    @Test
    void says_of_each_pair_in_how_many_futures_by_how_much_and_what_would_turn_it() {
        String plan = assessed("compare-all", AskedQuestions.everyField());
        String gentler = assessed("compare-all", AskedQuestions.everyField().replace("\"dismissedCompulsory\": 2",
                "\"dismissedCompulsory\": 0"));
        String nothing = assessed("compare-all", AskedQuestions.nothing());
        JsonPath answer = compare("compare-all", plan, gentler, nothing).statusCode(201)
                .header("Location", containsString("/api/impact/comparisons/")).extract().jsonPath();
        assertThat(answer.getList("plans.name")).isEqualTo(List.of("Plan A", "Plan B", "doing nothing"));
        assertThat(List.of(answer.getInt("seed"), answer.getInt("draws"), answer.getInt("months"))).containsExactly(3, 200, 36);
        assertThat(answer.getList("pairs.first")).isEqualTo(List.of("Plan A", "Plan A", "Plan B"));
        assertThat(answer.getList("pairs.second")).isEqualTo(List.of("Plan B", "doing nothing", "doing nothing"));
        assertEachPairIsWhole(answer);
        String cheaper = "pairs[0].aspects.find { it.aspect == 'CHEAPER_TO_RECOVER_FROM' }";
        assertThat(answer.getInt(cheaper + ".secondBasisPoints")).as("fewer leave").isGreaterThan(9_000);
        assertThat(answer.getLong(cheaper + ".differenceP50")).isPositive();
        assertThat(answer.getString("pairs[0].paragraph"))
                .contains("of 100 futures simulated from these assumptions, Plan B costs less to recover from than Plan A");
        assertThat(answer.getString("pairs[0].orders[1].preferred")).isEqualTo("Plan B");
        String id = answer.getString("id");
        read("compare-all", "/" + id).statusCode(200).body("contentSha256", equalTo(answer.getString("contentSha256")));
        read("compare-elsewhere", "/" + id).statusCode(404);
        String sheet = read("compare-all", "/" + id + "/sheet").statusCode(200).contentType("text/csv").extract().asString();
        assertThat(sheet).startsWith("plan,beside,what,month,unit").contains("Plan A,Plan B,CHEAPER_TO_RECOVER_FROM,,PENCE,");
    }

    private static void assertEachPairIsWhole(JsonPath answer) {
        for (int pair = 0; pair < 3; pair++) {
            List<Map<String, Object>> aspects = answer.getList("pairs[%d].aspects".formatted(pair));
            assertThat(aspects).hasSize(Aspect.values().length).allSatisfy(aspect -> assertThat(
                    (Integer) aspect.get("firstBasisPoints") + (Integer) aspect.get("sameBasisPoints")
                            + (Integer) aspect.get("secondBasisPoints"))
                    .isEqualTo(10_000));
            for (String series : List.of("organisationLevel", "commitmentLoss", "quits", "capacity", "netBenefit")) {
                assertThat(answer.getList("pairs[%d].differences.%s.p50".formatted(pair, series))).hasSize(36);
            }
            assertThat(answer.getList("pairs[%d].orders.by".formatted(pair)))
                    .isEqualTo(List.of("NET_BENEFIT", "RECOVERY_COST"));
        }
    }

    @Test
    void agrees_with_the_assessments_in_the_same_futures_and_is_kept_once() {
        String plan = assessed("compare-same", AskedQuestions.everyField());
        String nothing = assessed("compare-same", AskedQuestions.nothing());
        String first = compare("compare-same", plan, nothing).statusCode(201).extract().asString();
        assertThat(compare("compare-same", plan, nothing).statusCode(201).extract().asString()).isEqualTo(first);
        read("compare-same", "").body("items", hasSize(1)).body("items[0].plans.name", contains("Plan A", "doing nothing"));
        JsonPath assessment = given().auth().oauth2(Tokens.of("compare-same").as(Roles.TRUSTEE))
                .get("/api/impact/assessments/" + plan).then().extract().jsonPath();
        JsonPath comparison = new JsonPath(first);
        assertThat(comparison.<Object> get("plans[0].figures")).isEqualTo(assessment.get("figures"));
        assertThat(comparison.getLong("pairs[0].aspects.find { it.aspect == 'MORE_NET_BENEFIT' }.differenceP50"))
                .as("doing nothing is exactly 0").isEqualTo(assessment.getLong("figures.netBenefitPence.p50"));
    }

    @Test
    void refuses_what_cannot_be_compared_and_keeps_nothing() {
        String plan = assessed("compare-broken", AskedQuestions.everyField());
        String longer = assessed("compare-broken", AskedQuestions.everyField().replace("\"months\": 36", "\"months\": 48"));
        String larger = assessed("compare-broken",
                AskedQuestions.everyField().replace("\"employees\": 24", "\"employees\": 25"));
        compare("compare-broken", plan).statusCode(422).body("violations.field", contains("plans"));
        compare("compare-broken", plan, plan, plan, plan, plan).statusCode(422);
        compare("compare-broken", plan, plan).statusCode(422).body("violations.code", contains("duplicate"));
        compare("compare-broken", plan, UUID.randomUUID().toString()).statusCode(422)
                .body("violations.field", contains("plans[1].assessmentId"))
                .body("violations.code", contains("unknown-reference"));
        compare("compare-broken", plan, longer).statusCode(422).body("violations.code", contains("other-months"));
        compare("compare-broken", plan, larger).statusCode(422).body("violations.code", contains("other-organisation"));
        compare("compare-thief", plan, longer).statusCode(422).body("violations.code", contains("unknown-reference"));
        read("compare-broken", "").body("items", hasSize(0));
    }
}

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
import java.util.Map;

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
class AssessmentTest {

    private static final int MOST_WORDS = 25;
    /** What planning reads of the figures, in its AssessmentFigures. */
    private static final List<String> READ_BY_PLANNING = List.of("recoveryMonth", "breakEvenMonth", "troughDepth",
            "troughMonth", "recoveryCostPence", "lastingLossPence", "quitsBeyondNormal", "absenceDaysBeyondNormal",
            "partnerContributionLostPence", "inYearSavingPence", "netBenefitPence", "cashEffectPence");

    private static ValidatableResponse ask(String organisation, String body) {
        return given().auth().oauth2(Tokens.service()).header(CurrentOrganisation.HEADER, organisation)
                .contentType("application/json").body(body).post("/api/impact/assessments").then();
    }

    private static ValidatableResponse read(String organisation, String path) {
        return given().auth().oauth2(Tokens.of(organisation).as(Roles.TRUSTEE)).get("/api/impact/assessments" + path).then();
    }

    @Test
    void answers_what_planning_asks_with_all_that_planning_reads() {
        JsonPath answer = ask("assess-fields", SampleQuestions.everyField()).statusCode(201)
                .header("Location", containsString("/api/impact/assessments/")).extract().jsonPath();
        assertThat(answer.getString("planId")).isEqualTo(SampleQuestions.PLAN);
        assertThat(answer.getString("kind")).isEqualTo("PLAN");
        assertThat(answer.getString("planContentSha256")).isEqualTo("ab".repeat(32));
        assertThat(answer.getString("contentSha256")).matches("[0-9a-f]{64}");
        assertThat(answer.getString("parameterSet")).startsWith("2026-11 ");
        assertThat(List.of(answer.getInt("seed"), answer.getInt("draws"), answer.getInt("months"))).containsExactly(3, 200, 36);
        assertThat(answer.getInt("figures.moneyMonths")).isEqualTo(36);
        for (String figure : READ_BY_PLANNING) {
            assertRange(figure, answer.getMap("figures." + figure));
        }
        assertThat(answer.getList("figures.lastingLossServiceMonthsByTier.tier")).isEqualTo(List.of(1, 2, 3, 4));
        assertThat(answer.getInt("figures.probabilityTargetMet.basisPoints")).isBetween(0, 10_000);
        assertThat(answer.getString("figures.probabilityFalseEconomy.mark")).isNotNull();
        assertThat(answer.<String> getList("assumptions.code")).contains("measures-partly-assumed", "placeholders",
                "earlier-rounds");
        assertThat(answer.<String> getList("sentences")).isNotEmpty()
                .allSatisfy(sentence -> assertThat(sentence.split("\\s+").length).as(sentence).isLessThanOrEqualTo(MOST_WORDS));
    }

    private static void assertRange(String name, Map<String, Object> range) {
        String unit = name.endsWith("Pence") ? "PENCE"
                : name.endsWith("Month") ? "MONTH"
                        : name.equals("troughDepth") ? "BASIS_POINTS"
                                : name.startsWith("quits") ? "HUNDREDTHS_OF_EMPLOYEES" : "DAYS";
        assertThat(range).as(name).containsEntry("unit", unit).containsKey("mark");
        Number low = (Number) range.get("p10");
        Number middle = (Number) range.get("p50");
        Number high = (Number) range.get("p90");
        if (high != null) {
            assertThat(low.longValue()).as(name).isLessThanOrEqualTo(middle.longValue());
            assertThat(middle.longValue()).as(name).isLessThanOrEqualTo(high.longValue());
        } else {
            assertThat((Integer) range.get("notReachedBasisPoints")).as(name).isPositive();
        }
    }

    @Test
    void trajectories_have_a_value_a_month_in_named_units() {
        JsonPath answer = ask("assess-months", SampleQuestions.everyField()).statusCode(201).extract().jsonPath();
        Map<String, String> units = Map.of("organisationLevel", "BASIS_POINTS", "commitmentLoss", "THOUSANDTHS_OF_SD",
                "quits", "HUNDREDTHS_OF_EMPLOYEES", "capacity", "HUNDREDTHS_OF_FTE", "netBenefit", "PENCE");
        units.forEach((name, unit) -> {
            assertThat(answer.getString("trajectories.%s.unit".formatted(name))).isEqualTo(unit);
            for (String of : List.of("p10", "p50", "p90")) {
                assertThat(answer.getList("trajectories.%s.%s".formatted(name, of))).hasSize(36);
            }
        });
        assertThat(answer.getString("trajectories.firstMonth")).isEqualTo("2027-04");
        assertThat(answer.getList("trajectories.services.serviceId")).isEqualTo(List.of("libraries", "office"));
        assertThat(answer.getList("trajectories.services[0].promisedBasisPoints").get(0)).isEqualTo(9_500);
        assertThat(answer.getList("trajectories.services[0].promisedBasisPoints").get(3)).isEqualTo(8_000);
        assertThat(answer.getList("tornado.figure")).contains("recoveryCostPence", "netBenefitPence", "recoveryMonth");
        assertThat(answer.<Integer> getList("tornado[0].bars.rankCorrelationBasisPoints")).isNotEmpty()
                .allSatisfy(bar -> assertThat(bar).isBetween(-10_000, 10_000));
    }

    @Test
    void a_partner_whose_income_is_cut_away_leaves_and_is_missed() {
        // 0.6 − 0.5·0.8·1 is below 0.4 in month 3: from month 4 on, £2,000 a month
        ask("assess-partner", SampleQuestions.everyField()).body("figures.partnerContributionLostPence.p50",
                equalTo(32 * 200_000)).body("figures.recoveryCostParts.partnerContributionPence.p50", equalTo(32 * 200_000));
    }

    @Test
    void the_same_question_is_answered_by_the_same_bytes_and_kept_once() {
        String first = ask("assess-twice", SampleQuestions.everyField()).statusCode(201).extract().asString();
        String second = ask("assess-twice", SampleQuestions.everyField()).statusCode(201).extract().asString();
        assertThat(second).isEqualTo(first);
        read("assess-twice", "").body("items", hasSize(1));
        assertThat(read("assess-twice", "/" + new JsonPath(first).getString("id")).statusCode(200).extract().asString())
                .isEqualTo(first);
        String other = ask("assess-other", SampleQuestions.everyField()).statusCode(201).extract().asString();
        assertThat(new JsonPath(other).getString("contentSha256")).as("equal seeds, equal futures")
                .isEqualTo(new JsonPath(first).getString("contentSha256"));
        read("assess-other", "/" + new JsonPath(first).getString("id")).statusCode(404);
    }

    @Test
    void doing_nothing_costs_nothing_and_loses_nothing() {
        JsonPath answer = ask("assess-nothing", SampleQuestions.nothing()).statusCode(201).extract().jsonPath();
        for (String figure : READ_BY_PLANNING) {
            assertThat(answer.getInt("figures.%s.p10".formatted(figure))).as(figure).isZero();
            assertThat(answer.getInt("figures.%s.p90".formatted(figure))).as(figure).isZero();
        }
        assertThat(answer.getInt("figures.probabilityFalseEconomy.basisPoints")).isZero();
        assertThat(answer.getString("figures.netBenefitPence.mark")).isEqualTo("STATED");
        assertThat(answer.<Integer> getList("trajectories.organisationLevel.p10")).containsOnly(10_000);
        assertThat(answer.<Integer> getList("trajectories.commitmentLoss.p90")).containsOnly(0);
    }

    @Test
    void lists_newest_first_and_by_plan() {
        String other = "5cbb5a3e-5b7a-4c0f-8f66-0d6f3f4b3c12";
        ask("assess-list", SampleQuestions.everyField()).statusCode(201);
        ask("assess-list", SampleQuestions.nothing()).statusCode(201);
        ask("assess-list", SampleQuestions.everyField().replace(SampleQuestions.PLAN, other)).statusCode(201);
        read("assess-list", "").body("items.planId", equalTo(List.of(other, SampleQuestions.PLAN, SampleQuestions.PLAN)));
        read("assess-list", "?planId=" + SampleQuestions.PLAN).body("items.kind", equalTo(List.of("DO_NOTHING", "PLAN")));
        String next = read("assess-list", "?limit=2").body("items", hasSize(2)).extract().path("next");
        read("assess-list", "?limit=2&cursor=" + next).body("items.kind", equalTo(List.of("PLAN")));
        read("assess-list", "?planId=nonsense").statusCode(400);
        read("assess-list", "?kind=NOTHING").statusCode(422);
    }

    @Test
    void is_found_by_version_of_the_plan_parameters_and_seed() {
        String set = ask("assess-address", SampleQuestions.everyField()).statusCode(201).extract().path("parameterSet");
        String other = ask("assess-address", SampleQuestions.everyField().replace("\"seed\": 3", "\"seed\": 4")).statusCode(201)
                .extract().path("id");
        String address = "?planContentSha256=" + "ab".repeat(32) + "&parameterSet=" + set.replace(" ", "%20") + "&seed=";
        given().auth().oauth2(Tokens.of("assess-address").as(Roles.TRUSTEE)).urlEncodingEnabled(false)
                .get("/api/impact/assessments" + address + "4").then().body("items.id", equalTo(List.of(other)));
        read("assess-address", "?seed=5").body("items", hasSize(0));
        read("assess-address", "?planContentSha256=" + "cd".repeat(32)).body("items", hasSize(0));
        read("assess-address", "?kind=PLAN").body("items", hasSize(2));
        read("assess-address", "?kind=DO_NOTHING").body("items", hasSize(0));
    }

    @Test
    void rests_on_the_organisations_own_parameters_which_can_be_read_as_they_were() {
        String before = ask("assess-own", SampleQuestions.everyField()).statusCode(201).extract().asString();
        given().auth().oauth2(Tokens.of("assess-own").as(Roles.FINANCE_DIRECTOR)).contentType("application/json")
                .header("If-Match", "*").body("""
                        {"parameter": "overtime-rate", "low": 2.4, "central": 3.0, "high": 3.6, "reason": "Agreement of May"}""")
                .post("/api/impact/parameter-overrides").then().statusCode(201);
        JsonPath after = ask("assess-own", SampleQuestions.everyField()).statusCode(201).extract().jsonPath();
        assertThat(after.getString("id")).isNotEqualTo(new JsonPath(before).getString("id"));
        assertThat(after.getString("parameterSet")).startsWith("2026-11+1 ");
        assertThat(after.getLong("figures.recoveryCostPence.p50"))
                .isGreaterThan(new JsonPath(before).getLong("figures.recoveryCostPence.p50"));
        read("assess-own", "/" + new JsonPath(before).getString("id")).body("parameterSet",
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
        ask("assess-broken", broken).statusCode(422).contentType("application/problem+json")
                .body("violations.field", hasItems("measures[1].id", "measures[0].leavers[0].teamId",
                        "measures[0].levels[0].demandTo", "measures[0].partners[0].partnerId", "measures[0].outcomeKnownMonth"))
                .body("violations", hasSize(5));
        ask("assess-broken", SampleQuestions.everyField().replace("\"dismissedCompulsory\": 2", "\"dismissedCompulsory\": 23"))
                .statusCode(422).body("violations.code", equalTo(List.of("more-leave-than-there")))
                .body("violations.message[0]", containsString("25 employees leave team east, which has 24."));
        ask("assess-broken", SampleQuestions.everyField().replace("\"kind\": \"PLAN\"", "\"kind\": \"DO_NOTHING\""))
                .statusCode(422).body("violations.code", hasItem("not-nothing"));
        ask("assess-broken", SampleQuestions.everyField().replace("\"employees\": 24", "\"employees\": -1")
                .replace("\"tier\": 2", "\"tier\": 5")).statusCode(422)
                .body("violations.field", hasItems("teams[0].employees", "services[0].tier"));
        read("assess-broken", "").body("items", hasSize(0));
    }

    @Test
    void refuses_no_future_and_ten_million_no_month_and_a_thousand() {
        for (String odd : List.of("\"draws\": 0", "\"draws\": 10000000", "\"draws\": -1")) {
            ask("assess-horizon", SampleQuestions.everyField().replace("\"draws\": 200", odd)).statusCode(422)
                    .body("violations.field", equalTo(List.of("draws")));
        }
        for (String odd : List.of("\"months\": 0", "\"months\": 1000", "\"months\": -12")) {
            ask("assess-horizon", SampleQuestions.everyField().replace("\"months\": 36", odd)).statusCode(422)
                    .body("violations.field", equalTo(List.of("months")));
        }
        ask("assess-horizon", SampleQuestions.everyField().replace("\"annualPayPence\": 72000000", "\"annualPayPence\": NaN"))
                .statusCode(400);
        read("assess-horizon", "").body("items", hasSize(0));
    }

    @Test
    void a_closed_team_an_empty_service_no_budget_and_a_plan_that_costs_more_than_it_saves_are_ordinary() {
        JsonPath answer = ask("assess-ordinary", SampleQuestions.everyField()
                .replace("\"dismissedCompulsory\": 2, \"dismissedVoluntary\": 1, \"redeployed\": 1",
                        "\"dismissedCompulsory\": 22, \"dismissedVoluntary\": 1, \"redeployed\": 1")
                .replace("\"lossBasisPoints\": 1500", "\"lossBasisPoints\": 9500")
                .replace("\"grossMonthlyBudgetPence\": 4000000", "\"grossMonthlyBudgetPence\": 0")
                .replace("\"employees\": 6, \"fteHundredths\": 600", "\"employees\": 0, \"fteHundredths\": 0")
                .replace("[100000, 100000", "[-900000, -900000")).statusCode(201).extract().jsonPath();
        for (String figure : READ_BY_PLANNING) {
            assertRange(figure, answer.getMap("figures." + figure));
        }
        assertThat(answer.getList("figures.lastingLossServiceMonthsByTier.figure.p50").get(1)).as("tier 2, closed for good")
                .isEqualTo(1_200);
    }

    @Test
    void refuses_more_work_than_one_question_may_be() {
        ask("assess-large", SampleQuestions.everyField().replace("\"draws\": 200", "\"draws\": 10001")).statusCode(422)
                .body("violations.field", everyItem(endsWith("draws")));
    }

    @Test
    void brightons_plan_without_posts_disturbs_nobody_and_loses_service_for_good() {
        JsonPath answer = ask("assess-brighton", SampleQuestions.asked("brighton-plan")).statusCode(201).extract().jsonPath();
        assertThat(answer.getInt("figures.recoveryMonth.p50")).isZero();
        assertThat(answer.getLong("figures.recoveryCostPence.p90")).isZero();
        assertThat(answer.getString("figures.lastingLossPence.mark")).as("its import filled every measure")
                .isEqualTo("MOSTLY_ASSUMED");
        assertThat(answer.getLong("figures.lastingLossPence.p50")).isEqualTo(1_263_003_595L);
        assertThat(answer.getLong("figures.inYearSavingPence.p50")).as("£8.37m planned, seven tenths of it delivered")
                .isBetween(550_000_000L, 620_000_000L);
        assertThat(answer.<String> getList("sentences"))
                .contains("Nothing that this model counts has to be recovered from, so recovery costs nothing.");
    }

    @Test
    void the_same_saving_across_the_board_takes_years_to_recover_from() {
        JsonPath answer = ask("assess-brighton", SampleQuestions.asked("brighton-across-the-board")).statusCode(201).extract()
                .jsonPath();
        assertThat(answer.getInt("figures.recoveryMonth.p10")).isBetween(20, 47);
        assertThat(answer.getInt("figures.breakEvenMonth.p50")).isBetween(1, 24);
        assertThat(answer.getLong("figures.recoveryCostPence.p50")).isBetween(500_000_000L, 1_600_000_000L);
        assertThat(answer.getLong("figures.recoveryCostParts.hiringPence.p50")).isBetween(20_000_000L, 100_000_000L);
        assertThat(answer.getLong("figures.lastingLossPence.p50")).isGreaterThan(1_263_003_595L);
        assertThat(answer.getInt("figures.quitsBeyondNormal.p50")).as("of some 3,700 employees, in hundredths")
                .isBetween(5_000, 30_000);
        assertThat(answer.getInt("figures.absenceDaysBeyondNormal.p50")).isPositive();
        assertThat(answer.<String> getList("sentences"))
                .anyMatch(sentence -> sentence.endsWith("is work met by overload, at overtime rates."));
    }

    @Test
    void fairer_conduct_costs_no_more_to_recover() {
        long fair = cost("assess-fair", SampleQuestions.everyField().replace("\"fairnessBasisPoints\": 7000",
                "\"fairnessBasisPoints\": 10000"));
        long unfair = cost("assess-fair",
                SampleQuestions.everyField().replace("\"fairnessBasisPoints\": 7000", "\"fairnessBasisPoints\": 0"));
        assertThat(fair).isLessThan(unfair);
    }

    private static long cost(String organisation, String question) {
        return ask(organisation, question).statusCode(201).extract().jsonPath().getLong("figures.recoveryCostPence.p50");
    }
}

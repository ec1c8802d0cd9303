package org.evenkeel.planning.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenkeel.planning.testing.NeighboursStandIn.answers;
import static org.evenkeel.planning.testing.NeighboursStandIn.asked;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.evenkeel.planning.testing.Colleague;
import org.evenkeel.planning.testing.FinanceDirector;
import org.evenkeel.planning.testing.ImpactAnswers;
import org.evenkeel.planning.testing.NeighboursStandIn;
import org.evenkeel.planning.testing.NeighboursStandIn.Reply;
import org.evenkeel.planning.testing.Records;
import org.evenkeel.planning.testing.Scenarios;
import org.evenkeel.planning.testing.Solves;
import org.evenkeel.platform.security.Roles;
import org.evenkeel.platform.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;

/** A plan beside doing nothing and the flat cut, with neighbours that answer, and that do not. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
@Tag(NeighboursStandIn.TAG)
@WithTestResource(NeighboursStandIn.class)
class PlanAssessmentTest {

    private static final long TARGET = 3_000_000;
    private static final int MOST_WORDS = 25;

    @Inject
    CircuitBreakerMaintenance circuits;

    @BeforeEach
    void circuitsAreClosed() {
        circuits.resetAll();
    }

    /** A plan of a council whose one service has this minimum. */
    private static String plan(FinanceDirector who, String minimum) {
        who.importsDocument("""
                {"organisation": {"name": "Small Council", "sector": "COUNCIL", "financialYearStart": "--04-01"},
                 "establishments": [%s], "services": [%s], "teams": [%s], "pools": [%s], "measures": [%s]}""".formatted(
                Records.establishment("hall"),
                Records.service("parks", 2).replace("\"statutory\": false", "\"statutory\": true" + minimum),
                Records.team("rangers", "parks", "hall"), Records.pool("officers", "rangers"),
                Records.measure("M1", 3_660_000, "")));
        String job = Solves.request(who, Solves.keep(who, Scenarios.target(TARGET)));
        Solves.planOf(who, job, "SOLVED");
        return who.get("/solve-jobs/" + job).extract().path("planId");
    }

    private static FinanceDirector withImpact(String organisation) {
        answers(organisation, "assessments", Reply.known(ImpactAnswers::assessment));
        return FinanceDirector.of(organisation);
    }

    private static String path(String plan) {
        return "/plans/%s/assessments".formatted(plan);
    }

    @Test
    void a_plan_stands_beside_doing_nothing_and_the_flat_cut() {
        FinanceDirector who = withImpact("assess-three");
        String plan = plan(who, "");
        JsonPath content = who.get("/plans/" + plan).extract().jsonPath();
        JsonPath answer = who.post(path(plan)).statusCode(201).extract().jsonPath();
        assertThat(answer.getString("planContentSha256")).isEqualTo(content.getString("contentSha256"));
        assertThat(answer.getLong("plan.inYearPence")).isEqualTo(content.getLong("content.figures.inYearPence"));
        assertThat(answer.getLong("plan.fullYearPence")).isEqualTo(3_660_000);
        assertThat(answer.getLong("plan.figures.recoveryCostPence.p50")).isEqualTo(500_000);
        assertThat(answer.getLong("doNothing.inYearPence")).isZero();
        assertThat(answer.getLong("doNothing.figures.recoveryCostPence.p50")).isZero();
        assertThat(answer.getBoolean("acrossTheBoard.reaches")).isTrue();
        assertThat(answer.getBoolean("acrossTheBoard.lawful")).isTrue();
        assertThat(answer.getList("acrossTheBoard.belowMinimum")).isEmpty();
        assertThat(answer.getLong("acrossTheBoard.outcome.inYearPence"))
                .isGreaterThanOrEqualTo(answer.getLong("plan.inYearPence"));
        assertThat(answer.<String> getList("sentences"))
                .contains("In 83 of 100 futures simulated from these assumptions, this plan meets the target for the year; "
                        + "the flat cut in 83.")
                .allSatisfy(text -> assertThat(text.split("(?<=[.!?])\\s+(?=\\p{Lu})"))
                        .allSatisfy(one -> assertThat(one.split("\\s+").length).as(one).isLessThanOrEqualTo(MOST_WORDS)));
    }

    @Test
    void all_three_are_asked_on_the_same_futures() {
        FinanceDirector who = withImpact("assess-asked");
        String plan = plan(who, "");
        String sha = who.get("/plans/" + plan).extract().path("contentSha256");
        who.request().header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01").post(path(plan)).then()
                .statusCode(201);
        List<JsonPath> asked = asked("assess-asked", "assessments").stream().map(one -> new JsonPath(one.body())).toList();
        assertThat(asked).extracting(one -> one.getString("kind")).containsExactly("PLAN", "DO_NOTHING", "ACROSS_THE_BOARD");
        assertThat(asked).extracting(one -> one.getLong("seed")).containsOnly(1L);
        assertThat(asked).extracting(one -> one.getString("planId")).containsOnly(plan);
        assertThat(asked).extracting(one -> one.getString("contentSha256")).containsOnly(sha);
        assertThat(asked).extracting(one -> one.getString("firstMonth")).containsOnly("2027-04");
        assertThat(asked.get(0).<String> getList("measures.id")).containsExactly("M1");
        assertThat(asked.get(1).getList("measures")).isEmpty();
        assertThat(asked.get(2).<String> getList("measures.id")).isNotEmpty()
                .allSatisfy(id -> assertThat(id).startsWith("across-the-board 1 "));
        assertThat(asked("assess-asked", "assessments")).extracting(NeighboursStandIn.Asked::traceparent)
                .allSatisfy(trace -> assertThat(trace).startsWith("00-0af7651916cd43dd8448eb211c80319c-").endsWith("-00"));
    }

    @Test
    void it_is_kept_and_read_again_newest_first() {
        FinanceDirector who = withImpact("assess-kept");
        String plan = plan(who, "");
        String first = who.post(path(plan)).statusCode(201).extract().asString();
        String second = who.post(path(plan)).statusCode(201).extract().path("id");
        JsonPath kept = who.get(path(plan)).statusCode(200).extract().jsonPath();
        assertThat(kept.<String> getList("items.id")).containsExactly(second, new JsonPath(first).getString("id"));
        assertThat(kept.<Object> get("items[1]")).isEqualTo(new JsonPath(first).get());
        JsonPath page = who.get(path(plan) + "?limit=1").extract().jsonPath();
        who.get(path(plan) + "?limit=1&cursor=" + page.getString("next")).body("items", hasSize(1))
                .body("items[0].id", equalTo(new JsonPath(first).getString("id")));
    }

    @Test
    void a_flat_cut_that_goes_below_a_statutory_minimum_is_not_lawful_and_says_where() {
        FinanceDirector who = withImpact("assess-unlawful");
        String plan = plan(who, ", \"minimumLevelBasisPoints\": 9990");
        JsonPath answer = who.post(path(plan)).statusCode(201).extract().jsonPath();
        assertThat(answer.getBoolean("acrossTheBoard.lawful")).isFalse();
        assertThat(answer.<String> getList("acrossTheBoard.belowMinimum.service")).containsExactly("parks");
        assertThat(answer.getInt("acrossTheBoard.belowMinimum[0].minimumLevelBasisPoints")).isEqualTo(9_990);
        assertThat(answer.getInt("acrossTheBoard.belowMinimum[0].levelBasisPoints")).isLessThan(9_990);
        assertThat(answer.<String> getList("acrossTheBoard.sentences"))
                .contains("Not lawful as it stands: law sets a minimum for a service that it takes below.");
    }

    @Test
    void nothing_is_kept_while_impact_is_down() {
        FinanceDirector who = FinanceDirector.of("assess-down");
        String plan = plan(who, "");
        answers("assess-down", "assessments", Reply.known(ImpactAnswers::assessment), Reply.of(500, ""));
        who.post(path(plan)).statusCode(503).contentType(containsString("application/problem+json"))
                .header("Retry-After", notNullValue()).body("detail", containsString("impact-service did not answer"));
        who.get(path(plan)).body("items", hasSize(0));
        assertThat(asked("assess-down", "assessments")).hasSize(4);
    }

    @Test
    void what_impact_says_is_kept_only_where_it_can_be_read() {
        FinanceDirector who = FinanceDirector.of("assess-rubbish");
        String plan = plan(who, "");
        for (String rubbish : List.of("{}", "<html>502</html>", "null", "")) {
            circuits.resetAll();
            answers("assess-rubbish", "assessments", Reply.of(200, rubbish));
            who.post(path(plan)).statusCode(503).body("detail", containsString("impact-service"));
        }
        who.get(path(plan)).body("items", hasSize(0));
    }

    @Test
    void a_question_that_impact_refuses_is_not_asked_again() {
        FinanceDirector who = FinanceDirector.of("assess-refused");
        String plan = plan(who, "");
        answers("assess-refused", "assessments", Reply.of(422, "{\"title\": \"Understood, but invalid\"}"));
        who.post(path(plan)).statusCode(503)
                .body("detail", containsString("impact-service did not accept this plan for assessment"));
        assertThat(asked("assess-refused", "assessments")).hasSize(1);
    }

    @Test
    void conduct_is_handed_on_with_its_date_and_while_engagement_is_down_the_last_of_it() {
        FinanceDirector who = withImpact("assess-conduct");
        String plan = plan(who, "");
        JsonPath unknown = who.post(path(plan)).statusCode(201).extract().jsonPath();
        assertThat(unknown.getString("conduct.status")).isEqualTo("NOT_REACHED");
        assertThat(unknown.<String> getList("sentences")).contains("staff-engagement-service did not answer.");
        assertThat(conductAsked("assess-conduct", 0).getString("status")).isEqualTo("UNKNOWN");
        answers("assess-conduct", "conduct", Reply.of(200, """
                {"status": "known", "asOf": "2027-03-04T05:06:07Z", "fairnessBasisPoints": 6100, "derivations": []}"""),
                Reply.of(500, ""));
        circuits.resetAll();
        JsonPath known = who.post(path(plan)).statusCode(201).extract().jsonPath();
        assertThat(known.getString("conduct.status")).isEqualTo("KNOWN");
        assertThat(known.getString("conduct.asOf")).isEqualTo("2027-03-04T05:06:07Z");
        assertThat(conductAsked("assess-conduct", 3).getString("asOf")).isEqualTo("2027-03-04T05:06:07Z");
        assertThat(conductAsked("assess-conduct", 3).getInt("fairnessBasisPoints")).isEqualTo(6_100);
        JsonPath last = who.post(path(plan)).statusCode(201).extract().jsonPath();
        assertThat(last.getString("conduct.status")).isEqualTo("LAST_KNOWN");
        assertThat(last.getString("conduct.asOf")).isEqualTo("2027-03-04T05:06:07Z");
        assertThat(last.<String> getList("sentences"))
                .anyMatch(text -> text
                        .startsWith("How fairly it is carried out is not fresh. staff-engagement-service did not "));
        assertThat(conductAsked("assess-conduct", 6).getInt("fairnessBasisPoints")).isEqualTo(6_100);
    }

    private static JsonPath conductAsked(String organisation, int question) {
        return new JsonPath(asked(organisation, "assessments").get(question).body()).setRootPath("conduct");
    }

    @Test
    void one_key_assesses_once() {
        FinanceDirector who = withImpact("assess-key");
        String plan = plan(who, "");
        String key = UUID.randomUUID().toString();
        String id = who.request().header("Idempotency-Key", key).post(path(plan)).then().statusCode(201).extract().path("id");
        who.request().header("Idempotency-Key", key).post(path(plan)).then().statusCode(201).body("id", equalTo(id));
        assertThat(asked("assess-key", "assessments")).hasSize(3);
        who.get(path(plan)).body("items", hasSize(1));
    }

    @Test
    void who_may_not_ask_does_not_and_strangers_find_no_plan() {
        FinanceDirector who = withImpact("assess-roles");
        String plan = plan(who, "");
        Colleague trustee = Colleague.of("assess-roles", "terry", Roles.TRUSTEE);
        trustee.request().post(path(plan)).then().statusCode(403);
        trustee.get(path(plan)).statusCode(200).body("items", hasSize(0));
        Colleague.of("assess-roles", "sam", Roles.STAFF).get(path(plan)).statusCode(403);
        Colleague.of("assess-roles", "edie", Roles.EXECUTIVE).request().post(path(plan)).then().statusCode(201);
        withImpact("assess-strangers").post(path(plan)).statusCode(404);
        FinanceDirector.of("assess-strangers").get(path(plan)).statusCode(404);
        assertThat(asked("assess-strangers", "assessments")).isEmpty();
    }
}

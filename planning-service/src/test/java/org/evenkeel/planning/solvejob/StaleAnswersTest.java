package org.evenkeel.planning.solvejob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenkeel.planning.testing.NeighboursStandIn.answers;
import static org.evenkeel.planning.testing.NeighboursStandIn.asked;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

import jakarta.inject.Inject;

import org.evenkeel.planning.testing.FinanceDirector;
import org.evenkeel.planning.testing.ImpactAnswers;
import org.evenkeel.planning.testing.NeighboursStandIn;
import org.evenkeel.planning.testing.NeighboursStandIn.Reply;
import org.evenkeel.planning.testing.Records;
import org.evenkeel.planning.testing.Scenarios;
import org.evenkeel.planning.testing.Solves;
import org.evenkeel.platform.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;

/** Plans solved while the neighbours are down, after they have been up. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
@Tag(NeighboursStandIn.TAG)
@WithTestResource(NeighboursStandIn.class)
class StaleAnswersTest {

    private static final String SCENARIO = Scenarios.target(1_000_000);

    @Inject
    CircuitBreakerMaintenance circuits;

    @BeforeEach
    void circuitsAreClosed() {
        circuits.resetAll();
    }

    private static FinanceDirector council(String organisation) {
        FinanceDirector who = FinanceDirector.of(organisation);
        who.importsDocument("""
                {"organisation": {"name": "Small Council", "sector": "COUNCIL", "financialYearStart": "--04-01"},
                 "establishments": [%s], "services": [%s], "teams": [%s], "pools": [%s, %s], "measures": [%s]}""".formatted(
                Records.establishment("hall"), Records.service("parks", 2), Records.team("rangers", "parks", "hall"),
                Records.pool("officers", "rangers"), Records.pool("wardens", "rangers"), measure("M1")));
        return who;
    }

    private static String measure(String reference) {
        return Records.measure(reference, 3_660_000, "");
    }

    private static void up(String organisation) {
        answers(organisation, "recovery-prices", Reply.known(ImpactAnswers::prices));
        answers(organisation, "removable-posts", Reply.of(200, """
                {"items": [{"pool": "officers", "status": "known", "removablePostsHundredths": 400},
                           {"pool": "wardens", "status": "unknown", "reason": "Nobody is on record."}]}"""));
    }

    private static void down(String organisation) {
        answers(organisation, "recovery-prices", Reply.cutOff());
        answers(organisation, "removable-posts", Reply.of(500, ""));
    }

    @Test
    void a_plan_says_that_its_prices_and_posts_are_of_an_earlier_day() {
        FinanceDirector who = council("stale-both");
        String scenario = Solves.keep(who, SCENARIO);
        up("stale-both");
        JsonPath fresh = Solves.planOf(who, Solves.request(who, scenario), "SOLVED");
        assertThat(fresh.getString("pricesFrom")).isEqualTo("parameter set v1");
        assertThat(fresh.<String> getList("assumptions.rule")).doesNotContain("recovery prices not fresh",
                "removable posts not fresh", "recovery prices not known");
        down("stale-both");
        JsonPath plan = Solves.planOf(who, Solves.request(who, scenario), "SOLVED");
        assertThat(plan.getString("pricesFrom")).isEqualTo("parameter set v1 of " + today());
        assertThat(plan.<String> getList("sentences")).contains("Recovery prices are not fresh. impact-service did not answer. "
                + "Its answer of %s is used.".formatted(today()));
        assertThat(assumption(plan, "recovery prices not fresh")).containsEntry("value", "as of " + today());
        assertThat(assumption(plan, "removable posts not fresh")).containsEntry("value", "as of " + today())
                .containsEntry("because",
                        "staff-engagement-service did not answer. Its answer of %s is used.".formatted(today()));
        assertThat(assumption(plan, "removable posts not known")).containsEntry("reference", "wardens");
        assertThat(plan.getLong("figures.costPence")).isEqualTo(fresh.getLong("figures.costPence")).isPositive();
        assertThat(Solves.sentences(plan)).allSatisfy(
                sentence -> assertThat(sentence.split("\\s+").length).as(sentence).isLessThanOrEqualTo(25));
    }

    @Test
    void prices_of_other_choices_do_not_serve() {
        FinanceDirector who = council("stale-changed");
        String scenario = Solves.keep(who, SCENARIO);
        up("stale-changed");
        Solves.planOf(who, Solves.request(who, scenario), "SOLVED");
        down("stale-changed");
        who.post("/measures", measure("M2")).statusCode(201);
        JsonPath plan = Solves.planOf(who, Solves.request(who, scenario), "SOLVED");
        assertThat(plan.getString("pricesFrom")).isEqualTo("default parameters");
        assertThat(plan.<String> getList("sentences"))
                .contains("Recovery prices are default values. impact-service did not answer.");
        assertThat(plan.<String> getList("assumptions.rule")).contains("recovery prices not known",
                "removable posts not fresh");
    }

    @Test
    void a_solve_goes_on_with_the_trace_of_whoever_asked_for_it() {
        FinanceDirector who = council("stale-trace");
        String scenario = Solves.keep(who, SCENARIO);
        String job = who.request().header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .post("/scenarios/" + scenario + "/solve-jobs").then().statusCode(202).extract().path("id");
        Solves.planOf(who, job, "SOLVED");
        assertThat(asked("stale-trace", "recovery-prices")).isNotEmpty().extracting(NeighboursStandIn.Asked::traceparent)
                .allSatisfy(trace -> assertThat(trace).startsWith("00-0af7651916cd43dd8448eb211c80319c-"));
    }

    private static Map<String, Object> assumption(JsonPath plan, String rule) {
        return plan.<Map<String, Object>> getList("assumptions").stream().filter(one -> rule.equals(one.get("rule")))
                .findFirst().orElseThrow();
    }

    private static String today() {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).format(LocalDate.now(ZoneOffset.UTC));
    }
}

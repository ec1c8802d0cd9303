package org.evenkeel.planning.frontier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenkeel.planning.testing.FinanceDirector.file;
import static org.evenkeel.planning.testing.NeighboursStandIn.answers;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.util.Comparator;
import java.util.List;

import jakarta.inject.Inject;

import org.evenkeel.planning.testing.FinanceDirector;
import org.evenkeel.planning.testing.ImpactAnswers;
import org.evenkeel.planning.testing.NeighboursStandIn;
import org.evenkeel.planning.testing.NeighboursStandIn.Reply;
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

/** Plans from the most saved to the least cost, with an impact-service that places them and with none. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
@Tag(NeighboursStandIn.TAG)
@WithTestResource(NeighboursStandIn.class)
class FrontierTest {

    private static final String BRIGHTON = "/published/brighton_units_2021_22_and_2023_24.csv";
    private static final long TARGET = 500_000_000;

    @Inject
    CircuitBreakerMaintenance circuits;

    @BeforeEach
    void circuitsAreClosed() {
        circuits.resetAll();
    }

    private static FinanceDirector brighton(String organisation) {
        FinanceDirector who = FinanceDirector.of(organisation);
        who.imports("brighton.csv", file(BRIGHTON), "{\"plannedFrom\": \"2027-04-01\", \"publishedYear\": \"2023/24\"}");
        return who;
    }

    /** In the year an assessed plan saves £1,000 a measure, at £5,000 a measure. */
    private static String byMeasures(String asked) {
        long saved = 100_000L * new JsonPath(asked).getList("measures").size();
        return ImpactAnswers.assessment(asked).replaceFirst("\"inYearSavingPence\": \\{[^}]*\\}",
                "\"inYearSavingPence\": {\"unit\": \"PENCE\", \"p10\": 0, \"p50\": %d, \"p90\": %d, \"mark\": \"STATED\"}"
                        .formatted(saved, saved));
    }

    private static JsonPath settled(FinanceDirector who, String id) {
        String stream = who.request().accept("text/event-stream").get("/frontiers/" + id + "/events").then().statusCode(200)
                .extract().asString();
        List<String> events = stream.lines().filter(line -> line.startsWith("data:")).map(line -> line.substring(5)).toList();
        return new JsonPath(events.get(events.size() - 1));
    }

    @Test
    void points_arrive_in_order_and_none_dominates_another() {
        FinanceDirector who = brighton("frontier-placed");
        answers("frontier-placed", "assessments", Reply.known(FrontierTest::byMeasures));
        String scenario = Solves.keep(who, Scenarios.target(TARGET));
        JsonPath begun = who.post("/scenarios/" + scenario + "/frontiers", "{\"points\": 9, \"secondsAPoint\": 1}")
                .statusCode(202)
                .header("Location", containsString("/api/planning/frontiers/")).body("status", equalTo("RUNNING"))
                .body("wanted", equalTo(9)).body("points", hasSize(0)).extract().jsonPath();
        JsonPath frontier = settled(who, begun.getString("id"));
        assertThat(frontier.getString("status")).isEqualTo("COMPLETE");
        assertThat(frontier.getList("failed")).isEmpty();
        assertThat(frontier.getInt("arrived")).isEqualTo(frontier.getInt("asked")).isBetween(7, 13);
        assertThat(frontier.<String> getList("points.basis")).containsOnly("MODEL_MEDIAN").hasSizeBetween(3, 9);
        assertThat(longs(frontier, "points.savingPence")).isSortedAccordingTo(Comparator.reverseOrder())
                .doesNotHaveDuplicates();
        assertThat(longs(frontier, "points.costPence")).isSortedAccordingTo(Comparator.reverseOrder()).doesNotHaveDuplicates();
        assertThat(frontier.getList("points.solved.legal")).containsOnly(true);
        assertThat(frontier.getLong("acrossTheBoard.comparedPence")).isEqualTo(TARGET);
        assertThat(frontier.<Object> get("acrossTheBoardDominated")).isInstanceOf(Boolean.class);
        assertThat(frontier.<String> getList("sentences")).anyMatch(one -> one.startsWith("A flat cut of"))
                .allSatisfy(one -> assertThat(one.split("\\s+").length).as(one).isLessThanOrEqualTo(25));
        String plan = frontier.getString("points[0].planId");
        who.get("/plans/" + plan).statusCode(200);
        who.get("/plans").body("items", hasSize(0));
        who.get("/frontiers").body("items.id", equalTo(List.of(begun.getString("id"))));
        who.post("/frontiers/" + begun.getString("id") + "/stop").statusCode(409);
        FinanceDirector.of("frontier-stranger").get("/frontiers/" + begun.getString("id")).statusCode(404);
    }

    @Test
    void without_assessments_points_lie_by_the_solvers_prices_and_say_so() {
        FinanceDirector who = brighton("frontier-down");
        String scenario = Solves.keep(who, Scenarios.target(TARGET));
        String id = who.post("/scenarios/" + scenario + "/frontiers", "{\"points\": 9, \"secondsAPoint\": 1}").statusCode(202)
                .extract().path("id");
        JsonPath frontier = settled(who, id);
        assertThat(frontier.getString("status")).isEqualTo("COMPLETE");
        assertThat(frontier.<String> getList("points.basis")).containsOnly("SOLVER").hasSizeGreaterThan(3);
        assertThat(frontier.<String> getList("points.notAssessed")).containsOnly("impact-service did not assess it.");
        assertThat(frontier.getString("acrossTheBoard.notAssessed")).isEqualTo("impact-service did not assess it.");
        assertThat(frontier.getString("acrossTheBoardDominated")).isNull();
    }

    @Test
    void a_frontier_that_is_stopped_asks_for_no_more() {
        FinanceDirector who = brighton("frontier-stopped");
        String path = "/scenarios/" + Solves.keep(who, Scenarios.target(TARGET)) + "/frontiers";
        who.post(path, "{\"points\": 8}").statusCode(422);
        who.post(path, "{\"points\": 26}").statusCode(422);
        String id = who.post(path, "{}").statusCode(202).body("wanted", equalTo(15)).extract().path("id");
        who.post("/frontiers/" + id + "/stop").statusCode(200).body("status", equalTo("STOPPED"));
        JsonPath frontier = settled(who, id);
        assertThat(frontier.getString("status")).isEqualTo("STOPPED");
        assertThat(frontier.getInt("arrived")).isEqualTo(frontier.getInt("asked"));
    }

    private static List<Long> longs(JsonPath from, String path) {
        return from.<Number> getList(path).stream().map(Number::longValue).toList();
    }
}

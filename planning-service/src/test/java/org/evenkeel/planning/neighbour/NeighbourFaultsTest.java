package org.evenkeel.planning.neighbour;

import static io.restassured.RestAssured.given;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.evenkeel.planning.testing.NeighboursStandIn.answers;
import static org.evenkeel.planning.testing.NeighboursStandIn.asked;
import static org.hamcrest.Matchers.containsString;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.inject.Inject;

import org.evenkeel.planning.neighbour.NeighbourAnswer.Status;
import org.evenkeel.planning.testing.NeighboursStandIn;
import org.evenkeel.planning.testing.NeighboursStandIn.Reply;
import org.evenkeel.platform.tenancy.OrganisationScope;
import org.evenkeel.platform.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import io.smallrye.faulttolerance.api.CircuitBreakerState;

/** Neighbours that are down, slow, broken, and well again. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
@Tag(NeighboursStandIn.TAG)
@WithTestResource(NeighboursStandIn.class)
class NeighbourFaultsTest {

    private static final UUID PLAN = UUID.fromString("6f9619ff-8b86-4d01-b42d-00cf4fc964ff");
    private static final String KNOWN = """
            {"status": "known", "asOf": "2027-03-04T05:06:07Z", "fairnessBasisPoints": 6100, "derivations": []}""";
    private static final String READY = """
            {"status": "known", "assessedAt": "2027-01-01T00:00:00Z",
             "months": [{"month": "2027-04", "executiveTeamDays": 8, "middleTeamsDays": 30}]}""";
    private static final int ATTEMPTS = 3;

    @TestHTTPResource(value = "/metrics", management = true)
    String metrics;

    @Inject
    ConductClient conduct;

    @Inject
    EngagementClient engagement;

    @Inject
    CircuitBreakerMaintenance circuits;

    @Inject
    OrganisationScope scope;

    @BeforeEach
    void circuitsAreClosed() {
        circuits.resetAll();
    }

    @Test
    void one_that_fails_and_is_well_again_is_asked_again() {
        answers("fault-again", "conduct", Reply.of(500, ""), Reply.cutOff(), Reply.of(200, KNOWN));
        NeighbourAnswer<Conduct> answer = conduct("fault-again");
        assertThat(answer.status()).isEqualTo(Status.KNOWN);
        assertThat(answer.value()).isNotNull();
        assertThat(answer.value().fairnessBasisPoints()).isEqualTo(6_100);
        assertThat(asked("fault-again", "conduct")).hasSize(ATTEMPTS);
    }

    @Test
    void one_that_is_down_is_named() {
        NeighbourAnswer<Conduct> answer = conduct("fault-down");
        assertThat(answer.status()).isEqualTo(Status.NOT_REACHED);
        assertThat(answer.reason()).isEqualTo("staff-engagement-service did not answer.");
        assertThat(answer.value()).isNull();
        assertThat(asked("fault-down", "conduct")).hasSize(ATTEMPTS);
    }

    @Test
    void a_slow_one_is_not_waited_for() {
        answers("fault-slow", "readiness", Reply.slow(), Reply.of(200, READY));
        NeighbourAnswer<Readiness> answer = in("fault-slow", engagement::readiness);
        assertThat(answer.value()).isEqualTo(new Readiness(List.of(new Readiness.Month("2027-04", 8, 30))));
        assertThat(asked("fault-slow", "readiness")).hasSize(2);
        answers("fault-slow-for-ever", "readiness", Reply.slow());
        assertThat(in("fault-slow-for-ever", engagement::readiness).status()).isEqualTo(Status.NOT_REACHED);
    }

    @ParameterizedTest
    @ValueSource(strings = { "<html>502</html>", "{", "{}", "[]", "null", "", "{\"status\": 7, \"months\": \"many\"}",
            "{\"status\": \"known\"}" })
    void what_cannot_be_read_is_no_answer(String rubbish) {
        answers("fault-rubbish", "readiness", Reply.of(200, rubbish));
        assertThat(in("fault-rubbish", engagement::readiness).status()).isEqualTo(Status.NOT_REACHED);
        answers("fault-rubbish", "dignity-checks", Reply.of(200, rubbish));
        assertThat(in("fault-rubbish", () -> engagement.checkDignity(PLAN, "Plan", List.of())).status())
                .isEqualTo(Status.NOT_REACHED);
    }

    @Test
    void a_refusal_is_final_and_no_sign_of_illness() {
        answers("fault-refused", "conduct", Reply.of(422, "{\"title\": \"Understood, but invalid\"}"));
        for (int i = 0; i < 8; i++) {
            NeighbourAnswer<Conduct> answer = conduct("fault-refused");
            assertThat(answer.status()).isEqualTo(Status.UNKNOWN);
            assertThat(answer.reason()).isEqualTo("staff-engagement-service did not accept the question.");
        }
        assertThat(asked("fault-refused", "conduct")).hasSize(8);
        assertThat(circuit(NeighbourQuestion.CONDUCT)).isEqualTo(CircuitBreakerState.CLOSED);
    }

    @Test
    void one_that_goes_on_failing_is_left_in_peace_until_it_is_well() {
        answers("fault-breaker", "conduct", Reply.of(500, ""));
        conduct("fault-breaker");
        conduct("fault-breaker");
        assertThat(circuit(NeighbourQuestion.CONDUCT)).isEqualTo(CircuitBreakerState.OPEN);
        answers("fault-breaker", "conduct", Reply.of(200, KNOWN));
        assertThat(asked("fault-breaker", "conduct")).hasSize(2 * ATTEMPTS);
        answers("fault-breaker", "readiness", Reply.of(200, READY));
        assertThat(in("fault-breaker", engagement::readiness).status()).isEqualTo(Status.KNOWN);
        await().atMost(ofSeconds(20)).until(() -> conduct("fault-breaker").status() == Status.KNOWN);
        assertThat(circuit(NeighbourQuestion.CONDUCT)).isEqualTo(CircuitBreakerState.CLOSED);
        assertThat(asked("fault-breaker", "conduct")).hasSize(2 * ATTEMPTS + 1);
    }

    @Test
    void what_it_said_last_serves_while_it_is_down_with_its_date() {
        answers("fault-last", "conduct", Reply.of(200, KNOWN), Reply.of(500, ""));
        NeighbourAnswer<Conduct> fresh = conduct("fault-last");
        NeighbourAnswer<Conduct> last = conduct("fault-last");
        assertThat(last.status()).isEqualTo(Status.LAST_KNOWN);
        assertThat(last.value()).isEqualTo(fresh.value());
        assertThat(last.at()).isBetween(fresh.at().minusMillis(1), fresh.at().plusMillis(1));
        assertThat(last.reason())
                .isEqualTo("staff-engagement-service did not answer. Its answer of %s is used.".formatted(fresh.day()));
        assertThat(conduct("fault-last-stranger").status()).isEqualTo(Status.NOT_REACHED);
        circuits.resetAll();
        answers("fault-last", "conduct", Reply.of(200, KNOWN.replace("6100", "4200")), Reply.cutOff());
        conduct("fault-last");
        NeighbourAnswer<Conduct> newer = conduct("fault-last");
        assertThat(newer.value()).isNotNull();
        assertThat(newer.value().fairnessBasisPoints()).isEqualTo(4_200);
    }

    @Test
    void what_it_said_last_never_stands_for_what_it_does_not_know_now() {
        answers("fault-unknown", "conduct", Reply.of(200, KNOWN),
                Reply.of(200, "{\"status\": \"unknown\", \"reason\": \"The plan was withdrawn.\"}"));
        conduct("fault-unknown");
        NeighbourAnswer<Conduct> answer = conduct("fault-unknown");
        assertThat(answer.status()).isEqualTo(Status.UNKNOWN);
        assertThat(answer.reason()).isEqualTo("The plan was withdrawn.");
    }

    @Test
    void a_plans_dignity_is_never_judged_by_an_earlier_answer() {
        answers("fault-dignity", "dignity-checks", Reply.of(200, "{\"status\": \"known\", \"rules\": []}"), Reply.of(500, ""));
        assertThat(in("fault-dignity", () -> engagement.checkDignity(PLAN, "Plan", List.of())).status())
                .isEqualTo(Status.KNOWN);
        assertThat(in("fault-dignity", () -> engagement.checkDignity(PLAN, "Plan", List.of())).status())
                .isEqualTo(Status.NOT_REACHED);
    }

    @Test
    void whether_a_circuit_is_open_can_be_watched() {
        conduct("fault-metrics");
        given().get(metrics).then().statusCode(200).body(containsString("ft_circuitbreaker_state_current"))
                .body(containsString("method=\"CONDUCT\""));
    }

    private NeighbourAnswer<Conduct> conduct(String organisation) {
        return in(organisation, () -> conduct.conduct(PLAN));
    }

    private <T> T in(String organisation, Supplier<T> work) {
        List<T> result = new ArrayList<>();
        scope.run(organisation, "test", () -> result.add(work.get()));
        return result.get(0);
    }

    private CircuitBreakerState circuit(NeighbourQuestion question) {
        return circuits.currentState(question.name());
    }
}

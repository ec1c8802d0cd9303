package org.evenkeel.messages.tiny;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;

import jakarta.inject.Inject;

import org.evenkeel.platform.security.Roles;
import org.evenkeel.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** What the neighbour does not take: tried again where that may help, else dead until a person has it tried again. */
@QuarkusTest
@TestProfile(TinyMessages.class)
class DeadLetterTest {

    @Inject
    Sender sender;

    @Inject
    MeterRegistry meters;

    @Test
    void a_failure_is_tried_again_before_anything_that_follows() {
        String stream = Sender.newStream();
        Neighbour.answers(stream, 500, 409, 500);
        sender.adds("brighton", stream, "first", "second");
        Soon.until(() -> Neighbour.applied(stream), all -> all.size() == 2);
        assertThat(Neighbour.got(stream)).extracting(Delivered::sequence).containsExactly(1L, 1L, 1L, 1L, 2L);
    }

    @Test
    void what_is_refused_is_dead_at_once_and_holds_its_stream_alone() {
        String stream = Sender.newStream();
        String other = Sender.newStream();
        Neighbour.answers(stream, 422);
        sender.adds("hove", stream, "refused", "behind");
        sender.adds("hove", other, "free");
        String dead = Soon.until(() -> dead("hove"), ids -> ids.size() == 1).get(0);
        Soon.until(() -> Neighbour.applied(other), all -> all.size() == 1);
        assertThat(Neighbour.got(stream)).hasSize(1);
        Sender.listed("hove", "DEAD").body("items.attempts", contains(1))
                .body("items[0].lastError", containsString("no thanks")).body("items[0].sequence", equalTo(1))
                .body("items[0].payload", nullValue());
        Sender.listed("hove", "PENDING").body("items.sequence", contains(2));

        Sender.retried("hove", Roles.AUDITOR, dead).statusCode(403);
        Sender.retried("brighton", Roles.FINANCE_DIRECTOR, dead).statusCode(404);
        Sender.retried("hove", Roles.FINANCE_DIRECTOR, dead).statusCode(202).body("status", equalTo("PENDING"));

        Soon.until(() -> Neighbour.applied(stream), all -> all.size() == 2);
        assertThat(Neighbour.applied(stream)).extracting(Delivered::written).containsExactly("refused", "behind");
        Soon.until(() -> Sender.listed("hove", "PENDING").extract().<List<String>> path("items.id"), List::isEmpty);
        Sender.listed("hove", "DEAD").body("items", empty());
        Sender.retried("hove", Roles.FINANCE_DIRECTOR, dead).statusCode(409);
    }

    @Test
    void what_fails_too_often_is_dead_and_a_retry_counts_from_the_beginning() {
        String stream = Sender.newStream();
        Neighbour.alwaysAnswers(stream, 500);
        sender.adds("lewes", stream, "hopeless");
        String dead = Soon.until(() -> dead("lewes"), ids -> ids.size() == 1).get(0);
        assertThat(Neighbour.got(stream)).hasSize(TinyMessages.ATTEMPTS);

        Sender.retried("lewes", Roles.ENGAGEMENT_LEAD, dead).statusCode(202).body("attempts", equalTo(0));
        Soon.until(() -> Neighbour.got(stream), all -> all.size() == 2 * TinyMessages.ATTEMPTS);
        Soon.until(() -> dead("lewes"), List.of(dead)::equals);

        Neighbour.alwaysAnswers(stream, 204);
        Sender.retried("lewes", Roles.ENGAGEMENT_LEAD, dead).statusCode(202);
        Soon.until(() -> Neighbour.applied(stream), all -> all.size() == 1);
    }

    @Test
    void operators_see_how_many_wait_are_dead_and_since_when() {
        String stream = Sender.newStream();
        Neighbour.answers(stream, 400);
        double deadBefore = Soon.until(() -> gauge("even.keel.outbox.dead"), any -> true);
        sender.adds("rye", stream, "dead", "held", "held too");
        Soon.until(() -> gauge("even.keel.outbox.dead"), count -> count == deadBefore + 1);
        assertThat(gauge("even.keel.outbox.pending")).isGreaterThanOrEqualTo(2);
        assertThat(gauge("even.keel.outbox.oldest.seconds")).isCloseTo(15, within(120.0));
        String dead = dead("rye").get(0);
        Sender.retried("rye", Roles.FINANCE_DIRECTOR, dead).statusCode(202);
        Soon.until(() -> Neighbour.applied(stream), all -> all.size() == 3);
        Soon.until(() -> gauge("even.keel.outbox.dead"), count -> count == deadBefore);
        assertThat(meters.get("even.keel.outbox.delivery").timer().count()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void an_unknown_event_or_list_is_refused() {
        Sender.retried("brighton", Roles.FINANCE_DIRECTOR, "00000000-0000-4000-8000-000000000000").statusCode(404);
        given().auth().oauth2(Tokens.of("brighton").as(Roles.AUDITOR)).queryParam("status", "LOST")
                .get("/api/tiny/outbox-events").then().statusCode(422).body("violations.field", contains("status"));
        given().auth().oauth2(Tokens.of("brighton").as(Roles.STAFF)).get("/api/tiny/outbox-events").then().statusCode(403);
    }

    private double gauge(String name) {
        return meters.get(name).gauge().value();
    }

    private static List<String> dead(String organisation) {
        return Sender.listed(organisation, "DEAD").extract().path("items.id");
    }
}

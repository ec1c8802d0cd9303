package org.evenkeel.messages.tiny;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.evenkeel.platform.security.Roles;
import org.evenkeel.platform.tenancy.CurrentOrganisation;
import org.evenkeel.platform.tenancy.OrganisationScope;
import org.evenkeel.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

/** What a neighbour's events do here: each once, in order, with its effect or not at all. */
@QuarkusTest
@TestProfile(TinyMessages.class)
class ReceivingTest {

    private static final String ADDRESS = "/api/tiny/events";

    @Inject
    OrganisationScope scope;

    @Inject
    EntityManager entities;

    @Test
    void an_event_is_applied_once_however_often_it_comes() {
        String stream = Sender.newStream();
        Map<String, Object> event = event(stream, 1, "hello");
        received("brighton", event).statusCode(204);
        received("brighton", event).statusCode(204);
        received("brighton", event(stream, 2, "again")).statusCode(204);
        received("brighton", event).statusCode(204);
        assertThat(written("brighton", stream)).containsExactly("hello by subject-of-kim", "again by subject-of-kim");
    }

    @Test
    void the_same_event_at_the_same_time_is_applied_once() throws Exception {
        String stream = Sender.newStream();
        Map<String, Object> event = event(stream, 1, "hello");
        ExecutorService replicas = Executors.newFixedThreadPool(8);
        try {
            Callable<Integer> send = () -> received("brighton", event).extract().statusCode();
            for (Future<Integer> answer : replicas.invokeAll(Collections.nCopies(8, send))) {
                assertThat(answer.get()).isEqualTo(204);
            }
        } finally {
            replicas.shutdown();
        }
        assertThat(written("brighton", stream)).hasSize(1);
    }

    @Test
    void one_that_comes_before_its_turn_is_put_off() {
        String stream = Sender.newStream();
        Map<String, Object> second = event(stream, 2, "second");
        received("brighton", second).statusCode(409).body("detail", containsString("comes after 1"));
        assertThat(written("brighton", stream)).isEmpty();
        received("brighton", event(stream, 1, "first")).statusCode(204);
        received("brighton", second).statusCode(204);
        assertThat(written("brighton", stream)).containsExactly("first by subject-of-kim", "second by subject-of-kim");
    }

    @Test
    void what_can_never_be_applied_is_refused_for_good() {
        String stream = Sender.newStream();
        Map<String, Object> unknown = event(stream, 1, "hello");
        unknown.put("type", "moon-landed");
        received("brighton", unknown).statusCode(422).body("violations.field", contains("type"));
        Map<String, Object> blank = event(stream, 1, " ");
        received("brighton", blank).statusCode(422).body("violations.field", contains("payload.written"));
        Map<String, Object> foreign = event(stream, 1, "hello");
        foreign.put("payload", Map.of("written", "hello", "loud", true));
        received("brighton", foreign).statusCode(422).body("violations.field", contains("payload.loud"));
        received("brighton", event(stream, 1, "hello")).statusCode(204);
        received("brighton", event(stream, 1, "another with the number")).statusCode(422)
                .body("violations.field", contains("sequence"));
        assertThat(written("brighton", stream)).containsExactly("hello by subject-of-kim");
    }

    @Test
    void a_handler_that_fails_leaves_nothing_and_is_tried_again() {
        String stream = Sender.newStream();
        Map<String, Object> event = event(stream, 1, "hello");
        NoteHandler.FAILING.add(stream);
        received("brighton", event).statusCode(500);
        NoteHandler.FAILING.remove(stream);
        NoteHandler.CONFLICTING.add(stream);
        received("brighton", event).statusCode(409);
        NoteHandler.CONFLICTING.remove(stream);
        assertThat(written("brighton", stream)).isEmpty();
        received("brighton", event).statusCode(204);
        assertThat(written("brighton", stream)).containsExactly("hello by subject-of-kim");
    }

    @Test
    void organisations_and_sources_have_streams_of_their_own() {
        String stream = Sender.newStream();
        received("brighton", event(stream, 1, "ours")).statusCode(204);
        received("lewes", event(stream, 1, "theirs")).statusCode(204);
        Map<String, Object> ofPlanning = event(stream, 1, "of planning");
        ofPlanning.put("source", "PLANNING");
        received("brighton", ofPlanning).statusCode(204);
        assertThat(written("brighton", stream)).hasSize(2);
        assertThat(written("lewes", stream)).containsExactly("theirs by subject-of-kim");
    }

    @Test
    void only_services_send_events_and_they_say_for_whom() {
        Map<String, Object> event = event(Sender.newStream(), 1, "hello");
        given().auth().oauth2(Tokens.of("brighton").as(Roles.FINANCE_DIRECTOR)).contentType(ContentType.JSON).body(event)
                .post(ADDRESS).then().statusCode(403);
        given().auth().oauth2(Tokens.service()).contentType(ContentType.JSON).body(event).post(ADDRESS).then().statusCode(400);
    }

    @Test
    void what_was_applied_can_be_read_and_audited() {
        String stream = Sender.newStream();
        Map<String, Object> event = event(stream, 1, "hello");
        received("winchelsea", event).statusCode(204);
        given().auth().oauth2(Tokens.of("winchelsea").as(Roles.AUDITOR)).get("/api/tiny/inbox-events").then().statusCode(200)
                .body("items.id", contains(event.get("id"))).body("items[0].stream", equalTo(stream))
                .body("items[0].source", equalTo("ENGAGEMENT")).body("items[0].type", equalTo("note-written"));
        assertThat(texts("winchelsea",
                "select actor || ' ' || action || ' ' || subject_id from audit_entry where subject_id = :of",
                event.get("id").toString())).containsExactly("subject-of-kim received " + event.get("id"));
    }

    private List<String> written(String organisation, String stream) {
        return texts(organisation, "select written || ' by ' || actor from note where stream = :of order by sequence", stream);
    }

    @SuppressWarnings("unchecked")
    private List<String> texts(String organisation, String sql, String of) {
        try {
            return scope.call(organisation, "test", () -> QuarkusTransaction.requiringNew()
                    .call(() -> entities.createNativeQuery(sql, String.class).setParameter("of", of).getResultList()));
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private static ValidatableResponse received(String organisation, Map<String, Object> event) {
        return given().auth().oauth2(Tokens.service()).header(CurrentOrganisation.HEADER, organisation)
                .contentType(ContentType.JSON).body(event).post(ADDRESS).then();
    }

    private static Map<String, Object> event(String stream, long sequence, String written) {
        Map<String, Object> event = new HashMap<>();
        event.put("id", UUID.randomUUID().toString());
        event.put("source", "ENGAGEMENT");
        event.put("stream", stream);
        event.put("sequence", sequence);
        event.put("type", "note-written");
        event.put("occurredAt", "2027-04-01T09:00:00Z");
        event.put("actor", "subject-of-kim");
        event.put("payload", Map.of("written", written));
        return event;
    }
}

package org.evenkeel.planning.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.util.UUID;

import org.evenkeel.planning.testing.Colleague;
import org.evenkeel.planning.testing.EngagementTells;
import org.evenkeel.planning.testing.FinanceDirector;
import org.evenkeel.planning.testing.Records;
import org.evenkeel.platform.security.Roles;
import org.evenkeel.platform.tenancy.CurrentOrganisation;
import org.evenkeel.platform.testing.EmbeddedPostgresResource;
import org.evenkeel.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

/** What engagement accepts becomes a measure here: once, and without anybody's name. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class SuggestedMeasureTest {

    private static final String SUGGESTION = "6e0b6c1a-58a5-4f3f-9d3e-0b8f3a0c1d22";
    private static final String REFERENCE = "SUG-6e0b6c1a";
    private static final String PAYLOAD = """
            {"suggestionId": "%s", "title": "Share a van", "description": "Parks and libraries share one",
             "service": %s, "fullYearPence": %s, "oneOffPence": %s, "from": "%s"}""";

    private static String payload(String suggestion, String service, String saving, String cost, String from) {
        return PAYLOAD.formatted(suggestion, service, saving, cost, from);
    }

    private static ValidatableResponse tell(String organisation, String suggestion, String payload) {
        return EngagementTells.of(organisation).tell("suggestion:" + suggestion, "suggestion-accepted", payload);
    }

    @Test
    void an_accepted_suggestion_is_an_idea_on_record_that_says_from_what_sort_of_person_it_came() {
        String organisation = "suggested-idea";
        FinanceDirector robin = FinanceDirector.of(organisation);
        robin.post("/services", Records.service("parks", 2)).statusCode(201);
        tell(organisation, SUGGESTION, payload(SUGGESTION, "\"parks\"", "1200000", "50000", "SERVICE_USER")).statusCode(204);

        robin.get("/measures/" + REFERENCE).statusCode(200).body("title", equalTo("Share a van"))
                .body("description", equalTo("Suggested by a service user. Parks and libraries share one"))
                .body("maturity", equalTo("IDEA")).body("service", equalTo("parks")).body("owner", nullValue())
                .body("mustBeTaken", equalTo(false)).body("options", hasSize(1))
                .body("options[0].recurrentFullYearPence", equalTo(1_200_000))
                .body("options[0].oneOffCosts[0].pence", equalTo(50_000));
        robin.get("/suggested-measures").statusCode(200).body("items.measure", contains(REFERENCE))
                .body("items.suggestionId", contains(SUGGESTION)).body("items.from", contains("SERVICE_USER"))
                .body("items.onRecord", contains(true));
    }

    @Test
    void what_nobody_said_is_an_assumption() {
        String organisation = "suggested-sparse";
        tell(organisation, SUGGESTION, payload(SUGGESTION, "\"roads\"", "null", "null", "STAFF")).statusCode(204);
        FinanceDirector robin = FinanceDirector.of(organisation);
        robin.get("/measures/" + REFERENCE).body("service", nullValue()).body("options[0].recurrentFullYearPence", equalTo(0))
                .body("options[0].oneOffCosts", empty());
        robin.get("/assumptions").body("items.assumption.field",
                containsInAnyOrder("kind", "service", "recurrentFullYearPence", "oneOffCosts"))
                .body("items.find { it.assumption.field == 'service' }.assumption.because",
                        equalTo("The suggestion names the service \"roads\", which is not on record."));
    }

    @Test
    void it_becomes_a_measure_once_however_often_it_is_told() {
        String organisation = "suggested-once";
        String payload = payload(SUGGESTION, "null", "1200000", "0", "VOLUNTEER");
        UUID event = UUID.randomUUID();
        send(organisation, event, 1, payload).statusCode(204);
        send(organisation, event, 1, payload).statusCode(204);
        send(organisation, UUID.randomUUID(), 2, payload).statusCode(204);
        FinanceDirector robin = FinanceDirector.of(organisation);
        robin.get("/measures").body("items.reference", contains(REFERENCE));
        robin.get("/suggested-measures").body("items", hasSize(1));
    }

    @Test
    void one_whose_short_reference_is_taken_gets_the_whole() {
        String organisation = "suggested-twins";
        String twin = SUGGESTION.substring(0, 8) + "-0000-4000-8000-000000000000";
        tell(organisation, SUGGESTION, payload(SUGGESTION, "null", "1", "0", "STAFF")).statusCode(204);
        tell(organisation, twin, payload(twin, "null", "2", "0", "PARTNER")).statusCode(204);
        FinanceDirector.of(organisation).get("/suggested-measures?limit=1").body("items.measure", contains("SUG-" + twin))
                .body("items.from", contains("PARTNER"));
        FinanceDirector.of(organisation).get("/measures").body("items.reference",
                containsInAnyOrder(REFERENCE, "SUG-" + twin));
    }

    @Test
    void whence_it_came_is_kept_when_an_import_replaces_the_measure() {
        String organisation = "suggested-replaced";
        tell(organisation, SUGGESTION, payload(SUGGESTION, "null", "1", "0", "STAFF")).statusCode(204);
        FinanceDirector robin = FinanceDirector.of(organisation);
        robin.importsDocument("""
                {"organisation": {"name": "Small Council", "sector": "COUNCIL", "financialYearStart": "--04-01"}}""");
        robin.get("/measures/" + REFERENCE).statusCode(404);
        robin.get("/suggested-measures").body("items.onRecord", contains(false));
    }

    @Test
    void the_longest_suggestion_fits_and_a_broken_one_is_refused() {
        String organisation = "suggested-long";
        tell(organisation, SUGGESTION, payload(SUGGESTION, "null", "1", "0", "STAFF").replace("Parks and libraries share one",
                "x".repeat(4_000))).statusCode(204);
        String description = FinanceDirector.of(organisation).get("/measures/" + REFERENCE).extract().path("description");
        assertThat(description).hasSize(4_000).startsWith("Suggested by a member of staff. x").endsWith("x…");
        tell(organisation, "other", payload(SUGGESTION, "null", "1", "-1", "STAFF")).statusCode(422);
        tell(organisation, "other", payload(SUGGESTION, "null", "1", "0", "SAM PENROSE")).statusCode(422);
        tell(organisation, "other", payload(SUGGESTION, "null", "1", "0", "STAFF\", \"authorName\": \"Sam Penrose"))
                .statusCode(422);
    }

    @Test
    void a_restricted_measure_is_not_told_to_who_is_outside_its_circle() {
        String organisation = "suggested-restricted";
        tell(organisation, SUGGESTION, payload(SUGGESTION, "null", "1", "0", "STAFF")).statusCode(204);
        FinanceDirector robin = FinanceDirector.of(organisation);
        String address = "/measures/" + REFERENCE;
        String restricted = robin.get(address).extract().asString().replace("\"restricted\":false", "\"restricted\":true");
        robin.put(address, robin.tag(address), restricted).statusCode(200);
        Colleague.of(organisation, "tara", Roles.TRUSTEE).get("/suggested-measures").body("items", empty())
                .body("withheld", equalTo(1));
    }

    private static ValidatableResponse send(String organisation, UUID event, int sequence, String payload) {
        return RestAssured.given().basePath("/api/planning").auth().oauth2(Tokens.service())
                .header(CurrentOrganisation.HEADER, organisation).contentType(ContentType.JSON).body("""
                        {"id": "%s", "source": "ENGAGEMENT", "stream": "suggestion:%s", "sequence": %d,
                         "type": "suggestion-accepted", "occurredAt": "2027-01-05T10:00:00Z", "actor": "subject-of-fiona",
                         "payload": %s}""".formatted(event, SUGGESTION, sequence, payload))
                .post("/events").then();
    }
}

package org.evenkeel.messages.tiny;

import static io.restassured.RestAssured.given;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.evenkeel.messages.Destination;
import org.evenkeel.messages.Outbox;
import org.evenkeel.platform.security.Roles;
import org.evenkeel.platform.tenancy.OrganisationScope;
import org.evenkeel.platform.testing.Tokens;

import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;

/** Adds events as kim of an organisation, each in a transaction of its own, and looks at the outbox. */
@Unremovable
@ApplicationScoped
class Sender {

    private static final String ADDRESS = "/api/tiny/outbox-events";

    @Inject
    Outbox outbox;

    @Inject
    OrganisationScope scope;

    static String newStream() {
        return "plan:" + UUID.randomUUID();
    }

    void adds(String organisation, String stream, String... notes) {
        for (String note : notes) {
            inTransaction(organisation, () -> outbox.add(Destination.ENGAGEMENT, stream, "note-written", new Note(note)));
        }
    }

    void inTransaction(String organisation, Runnable work) {
        scope.run(organisation, "subject-of-kim", () -> QuarkusTransaction.requiringNew().run(work));
    }

    static ValidatableResponse listed(String organisation, String status) {
        return given().auth().oauth2(Tokens.of(organisation).as(Roles.AUDITOR)).queryParam("status", status)
                .queryParam("limit", 100).get(ADDRESS).then().statusCode(200);
    }

    static ValidatableResponse retried(String organisation, String role, String event) {
        return given().auth().oauth2(Tokens.of(organisation).as(role)).header("Idempotency-Key", UUID.randomUUID().toString())
                .post(ADDRESS + "/" + event + "/retries").then();
    }
}

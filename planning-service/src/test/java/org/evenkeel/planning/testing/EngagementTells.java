package org.evenkeel.planning.testing;

import static io.restassured.RestAssured.given;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import org.evenkeel.platform.tenancy.CurrentOrganisation;
import org.evenkeel.platform.testing.Tokens;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

/** Engagement, sending planning the events of one organisation in their order. */
public final class EngagementTells {

    private final String organisation;
    private final Map<String, AtomicLong> sequences = new ConcurrentHashMap<>();

    private EngagementTells(String organisation) {
        this.organisation = organisation;
    }

    public static EngagementTells of(String organisation) {
        return new EngagementTells(organisation);
    }

    public ValidatableResponse tell(String stream, String type, String payload) {
        long sequence = sequences.computeIfAbsent(stream, any -> new AtomicLong()).incrementAndGet();
        return given().basePath("/api/planning").auth().oauth2(Tokens.service())
                .header(CurrentOrganisation.HEADER, organisation).contentType(ContentType.JSON).body("""
                        {"id": "%s", "source": "ENGAGEMENT", "stream": "%s", "sequence": %d, "type": "%s",
                         "occurredAt": "2027-01-05T10:00:00Z", "actor": "subject-of-lee", "payload": %s}"""
                        .formatted(UUID.randomUUID(), stream, sequence, type, payload))
                .post("/events").then();
    }
}

package org.evenkeel.engagement.testing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.restassured.response.ValidatableResponse;

/** One plan of one organisation as planning tells of it, event by event. */
public final class ToldPlan {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String organisation;
    private final UUID lineage = UUID.randomUUID();
    private UUID planId = lineage;
    private int version = 1;
    private long sequence;

    public ToldPlan(String organisation) {
        this.organisation = organisation;
    }

    public UUID lineage() {
        return lineage;
    }

    public UUID planId() {
        return planId;
    }

    public ToldPlan next() {
        planId = UUID.randomUUID();
        version++;
        return this;
    }

    public ToldPlan authorised(LocalDate on, ToldMeasure... measures) {
        sent("plan-authorised-to-consult", content(on, measures)).statusCode(204);
        return this;
    }

    /** The board authorises a version that some measures of have to be consulted on (again). */
    public ToldPlan authorisedAgain(LocalDate on, List<String> toConsult, ToldMeasure... measures) {
        Map<String, Object> content = content(on, measures);
        content.put("toConsult", toConsult);
        sent("plan-authorised-to-consult", content).statusCode(204);
        return this;
    }

    /** A next version of what was told before. */
    public ToldPlan changed(LocalDate on, String measure, String what, ToldMeasure... measures) {
        UUID previous = planId;
        next();
        Map<String, Object> content = content(on, measures);
        content.put("previousPlanId", previous);
        content.put("changes", List.of(Map.of("measure", measure, "what", what)));
        sent("plan-changed", content).statusCode(204);
        return this;
    }

    public ToldPlan approved(LocalDate on, String... measures) {
        sent("plan-approved", Map.of("lineageId", lineage, "planId", planId, "version", version, "approvedOn",
                on.toString(), "measures", measures)).statusCode(204);
        return this;
    }

    public ToldPlan withdrawn(LocalDate on, String reason) {
        sent("plan-withdrawn",
                Map.of("lineageId", lineage, "planId", planId, "reason", reason, "withdrawnOn", on.toString()))
                .statusCode(204);
        return this;
    }

    /** The payload of authorisation, field by field as planning writes it, with those it has nothing to say of. */
    public Map<String, Object> content(LocalDate authorisedOn, ToldMeasure... measures) {
        Map<String, Object> content = new HashMap<>();
        content.put("lineageId", lineage);
        content.put("planId", planId);
        content.put("version", version);
        content.put("contentSha256", "a".repeat(64));
        content.put("name", "Balanced");
        content.put("year", "2027/28");
        content.put("authorisedOn", authorisedOn.toString());
        content.put("whoDecides", "The board of trustees");
        content.put("decisionBy", null);
        content.put("papersPublicOn", null);
        content.put("nonWorkingDays", List.of());
        content.put("measures", List.of(measures).stream().map(ToldMeasure::fields).toList());
        content.put("previousPlanId", null);
        content.put("toConsult", List.of());
        content.put("changes", null);
        return content;
    }

    public ValidatableResponse sent(String type, Map<String, Object> payload) {
        return sent(UUID.randomUUID(), ++sequence, type, payload);
    }

    public ValidatableResponse sent(UUID id, long number, String type, Map<String, Object> payload) {
        Map<String, Object> event = new HashMap<>();
        event.put("id", id);
        event.put("source", "PLANNING");
        event.put("stream", "plan:" + lineage);
        event.put("sequence", number);
        event.put("type", type);
        event.put("occurredAt", "2026-01-05T09:00:00Z");
        event.put("actor", "subject-of-tara");
        event.put("payload", payload);
        return Someone.planning(organisation).post("/events", written(event));
    }

    public static String written(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package org.evenkeel.engagement.testing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import io.restassured.response.ValidatableResponse;

/** What somebody finds and does of one plan's engagement. */
public final class Engaged {

    private final Someone who;
    private final ToldPlan plan;

    public Engaged(Someone who, ToldPlan plan) {
        this.who = who;
        this.plan = plan;
    }

    public Engaged as(Someone other) {
        return new Engaged(other, plan);
    }

    public Someone who() {
        return who;
    }

    /** @param subject reference of the establishment, team, pool or partner; empty where there is one for the measure */
    public String touchpoint(String measure, String step, String subject) {
        String id = who.get("/touchpoints?limit=100&plan=%s&measure=%s".formatted(plan.planId(), measure)).statusCode(200)
                .extract().path("items.find { it.step == '%s' && it.subject == '%s' }.id".formatted(step, subject));
        if (id == null) {
            throw new IllegalStateException("There is no touchpoint %s (%s) of %s".formatted(step, subject, measure));
        }
        return "/touchpoints/" + id;
    }

    /** Tries to record that a touchpoint happened on a day, with more fields by name and value. */
    public ValidatableResponse records(String touchpoint, LocalDate on, Object... more) {
        Map<String, Object> body = new HashMap<>();
        body.put("happenedOn", on.toString());
        for (int i = 0; i < more.length; i += 2) {
            body.put((String) more[i], more[i + 1]);
        }
        return who.post(touchpoint + "/records", ToldPlan.written(body));
    }

    public String consultation(String measure) {
        return "/consultations/" + who.get("/consultations?limit=100&plan=" + plan.planId()).statusCode(200).extract()
                .path("items.find { it.measure == '%s' }.id".formatted(measure));
    }

    public ValidatableResponse opens(String consultation, LocalDate on) {
        return who.post(consultation + "/opening", "{\"openedOn\": \"%s\"}".formatted(on));
    }

    public ValidatableResponse closes(String consultation, LocalDate on) {
        return who.post(consultation + "/closing", "{\"closedOn\": \"%s\"}".formatted(on));
    }

    public ValidatableResponse responds(String consultation, String from) {
        return who.post(consultation + "/responses", "{\"from\": \"%s\", \"text\": \"Keep it\"}".formatted(from));
    }

    public ValidatableResponse answers(String consultation, String response) {
        return who.post(consultation + "/responses/" + response + "/answer", "{\"text\": \"Because the money ends\"}");
    }

    public ValidatableResponse notifies(String consultation, String establishment, LocalDate on) {
        return who.post(consultation + "/notifications",
                "{\"establishment\": \"%s\", \"acknowledgedOn\": \"%s\", \"reference\": \"HR1-7\"}".formatted(establishment,
                        on));
    }

    public ValidatableResponse givesNotice(String consultation, LocalDate on) {
        return who.post(consultation + "/notices", "{\"givenOn\": \"%s\", \"employees\": 24}".formatted(on));
    }
}

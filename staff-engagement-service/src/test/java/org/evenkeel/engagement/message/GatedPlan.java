package org.evenkeel.engagement.message;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.evenkeel.engagement.testing.Engaged;
import org.evenkeel.engagement.testing.Someone;
import org.evenkeel.engagement.testing.ToldMeasure;
import org.evenkeel.engagement.testing.ToldPlan;
import org.evenkeel.platform.security.Roles;

import io.restassured.response.ValidatableResponse;

/**
 * A plan of which nobody was told yet, and messages about it: by an engagement lead, who writes and sends them, and an
 * executive, who approves them.
 */
record GatedPlan(LocalDate today, Someone lead, Someone executive, ToldPlan plan, String template) {

    static final String PEOPLE = "Staff number,Name,Team,Pool,FTE,E-mail\n1,Ann,north,P-1,1,ann@example.org\n"
            + "2,Ben,south,P-2,1,ben@example.org\n";
    private static final String TEMPLATE = "{\"name\": \"News\", \"subject\": \"What we propose\", \"text\": \"%s\"}";

    static GatedPlan of(String organisation, LocalDate today) {
        Someone lead = Someone.lead(organisation);
        lead.imports(PEOPLE);
        ToldPlan plan = new ToldPlan(organisation).authorised(today.minusDays(90),
                ToldMeasure.dismissing("M-1", today.plusDays(90)));
        String template = lead.post("/message-templates", TEMPLATE.formatted("We propose {what is proposed}.")).statusCode(201)
                .extract().path("id");
        return new GatedPlan(today, lead, Someone.of(organisation, "erin", Roles.EXECUTIVE), plan, template);
    }

    String body(String audience, boolean outcome) {
        return ToldPlan.written(Map.of("planId", plan.planId(), "templateId", template, "values",
                Map.of("WHAT_IS_PROPOSED", "to close two centres"), "audiences", List.of(audience),
                "announcesOutcome", outcome));
    }

    String written(String audience) {
        return "/messages/" + lead.post("/messages", body(audience, false)).statusCode(201).extract().path("id");
    }

    ValidatableResponse approves(Someone who, String message) {
        ValidatableResponse read = lead.get(message).statusCode(200);
        return who.post(message + "/approvals",
                ToldPlan.written(Map.of("textSha256", read.extract().path("textSha256"), "audienceSha256",
                        read.extract().path("audienceSha256"))));
    }

    ValidatableResponse sends(String message) {
        return lead.post(message + "/sending", "{}");
    }

    /** The template says something else from now on. */
    void changes(String text) {
        lead.put("/message-templates/" + template, lead.tag("/message-templates/" + template), TEMPLATE.formatted(text))
                .statusCode(200);
    }

    void everybodyIsSpokenTo() {
        Engaged record = new Engaged(lead, plan);
        LocalDate day = today.minusDays(30);
        record.records(record.touchpoint("M-1", "REPRESENTATIVES_TOLD", "E-1"), day.minusDays(10), "sentByUs", false);
        for (String team : List.of("north", "south")) {
            record.records(record.touchpoint("M-1", "MANAGER_BRIEFED", team), day.minusDays(9), "sentByUs", false);
        }
        for (String pool : List.of("P-1", "P-2")) {
            record.records(record.touchpoint("M-1", "INDIVIDUALS_TOLD", pool), day, "people", 12, "sentByUs", false)
                    .statusCode(201);
        }
    }
}

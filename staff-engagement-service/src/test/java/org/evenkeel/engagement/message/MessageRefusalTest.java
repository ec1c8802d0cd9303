package org.evenkeel.engagement.message;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.evenkeel.engagement.testing.Someone;
import org.evenkeel.engagement.testing.ToldMeasure;
import org.evenkeel.engagement.testing.ToldPlan;
import org.evenkeel.platform.security.Roles;
import org.evenkeel.platform.testing.EmbeddedPostgresResource;
import org.evenkeel.platform.time.Zones;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** What is no message: fields that there are not, or that are left open, and nobody to get it. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class MessageRefusalTest {

    private static final String TEMPLATE = "{\"name\": \"%s\", \"subject\": \"What we propose\", \"text\": \"%s\"}";

    @Inject
    Clock clock;

    private static String body(ToldPlan plan, String template, String audience) {
        return ToldPlan.written(Map.of("planId", plan.planId(), "templateId", template, "values",
                Map.of("WHAT_IS_PROPOSED", "to close two centres"), "audiences", List.of(audience), "announcesOutcome", false));
    }

    @Test
    void what_is_not_whole_or_goes_to_nobody_is_refused() {
        Someone lead = Someone.lead("gate-odd");
        LocalDate today = Zones.today(clock);
        lead.imports("Staff number,Name,Team\n1,Ann,north\n");
        ToldPlan plan = new ToldPlan("gate-odd").authorised(today, ToldMeasure.dismissing("M-1", today.plusDays(90)));
        lead.post("/message-templates", TEMPLATE.formatted("Bad", "Dear {first name}")).statusCode(422)
                .body("violations.code", contains("unknown-field")).body("detail", containsString("{first name} is no field"));
        String template = lead.post("/message-templates", TEMPLATE.formatted("News", "We propose {what is proposed}."))
                .statusCode(201).extract().path("id");
        lead.post("/messages", body(plan, template, "organisation").replace("WHAT_IS_PROPOSED", "WHY")).statusCode(422)
                .body("violations.code", contains("missing", "unknown-field"));
        lead.post("/messages", body(plan, template, "executives")).statusCode(422).body("violations.code", contains("nobody"));
        lead.post("/messages", body(plan, template, "team:nowhere")).statusCode(422);
        lead.post("/messages", body(plan, template, "organisation").replace(plan.planId().toString(),
                UUID.randomUUID().toString())).statusCode(422).body("violations.field", contains("planId"));
        Someone.of("gate-odd", "erin", Roles.EXECUTIVE).post("/messages", body(plan, template, "organisation"))
                .statusCode(403);
        String noAddress = "/messages/"
                + lead.post("/messages", body(plan, template, "line-managers").replace("line-managers", "team:north"))
                        .statusCode(201).extract().path("id");
        lead.post(noAddress + "/sending", "{}").statusCode(409).body("detail", containsString("Nobody in its audience has"));
    }
}

package org.evenkeel.engagement.readiness;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import org.evenkeel.engagement.testing.Someone;
import org.evenkeel.platform.security.Roles;
import org.evenkeel.platform.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** From what leading teams say of themselves to what planning reads. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class ReadinessTest {

    private static final String SAID = "{\"trust\": 4, \"openness\": 3, \"conflictHandled\": 3, \"decisionsKept\": 4, \"load\": 3}";

    private static String list() {
        StringBuilder list = new StringBuilder("Staff number,Name,Sign-in name,Team,Line manager,Executive\n");
        for (int one = 1; one <= 4; one++) {
            list.append("E%1$d,Exec %1$d,exec%1$d,lead,,yes\n".formatted(one));
            list.append("M%1$d,Middle %1$d,middle%1$d,mid,E%1$d,\n".formatted(one));
            list.append("L%1$d,Line %1$d,line%1$d,front,M%1$d,\n".formatted(one));
            list.append("W%1$d,Worker %1$d,worker%1$d,front,L%1$d,\n".formatted(one));
        }
        return list.toString();
    }

    @Test
    void stays_unknown_until_three_of_each_team_have_said_so_and_then_tells_days_by_month() {
        String organisation = "ready-known";
        Someone lead = Someone.lead(organisation);
        lead.imports(list());
        for (int one = 1; one <= 3; one++) {
            Someone.of(organisation, "exec" + one, Roles.EXECUTIVE).post("/readiness-assessments", SAID).statusCode(204);
        }
        Someone.planning(organisation).get("/readiness").body("status", equalTo("unknown")).body("months", empty())
                .body("reason", containsString("0 of 4 members of the middle teams")).body("reason",
                        not(containsString("executive team")));
        for (int one = 1; one <= 3; one++) {
            Someone.of(organisation, "middle" + one, Roles.LINE_MANAGER).post("/readiness-assessments", SAID).statusCode(204);
        }
        Someone.planning(organisation).get("/readiness").statusCode(200).body("status", equalTo("known"))
                .body("months", hasSize(24)).body("months[0].executiveTeamDays", equalTo(9))
                .body("months[0].middleTeamsDays", equalTo(6)).body("parameters", hasSize(7));
        lead.get("/readiness-profiles").body("find { it.team == 'EXECUTIVE' }.trust", equalTo(4.0f))
                .body("find { it.team == 'EXECUTIVE' }.answers", equalTo(3));
    }

    @Test
    void only_members_of_the_leading_teams_speak_for_them_and_nobody_sees_who_said_what() {
        String organisation = "ready-who";
        Someone lead = Someone.lead(organisation);
        lead.imports(list());
        Someone.of(organisation, "worker1", Roles.STAFF).post("/readiness-assessments", SAID).statusCode(403)
                .body("detail", containsString("members of the executive and the middle teams"));
        Someone.of(organisation, "exec1", Roles.EXECUTIVE).post("/readiness-assessments", SAID).statusCode(204);
        Someone.of(organisation, "exec1", Roles.EXECUTIVE).post("/readiness-assessments", SAID).statusCode(204);
        lead.get("/readiness-profiles").body("find { it.team == 'EXECUTIVE' }.trust", nullValue())
                .body("find { it.team == 'EXECUTIVE' }.reason", containsString("1 of 4 members"));
        Someone.of(organisation, "exec1", Roles.EXECUTIVE).post("/readiness-assessments", SAID.replace("4", "6"))
                .statusCode(422);
    }

    @Test
    void staff_read_why_and_what_it_costs() {
        Someone lead = Someone.lead("ready-why");
        String session = """
                {"team": "EXECUTIVE", "title": "Two days away", "purpose": "To disagree in the room.", "plannedOn": "2190-02-01",
                 "facilitator": "A facilitator", "costPence": 450000%s}""";
        lead.post("/development-sessions", session.formatted("")).statusCode(422).body("violations[0].field",
                equalTo("whyOutside"));
        String made = "/development-sessions/" + lead.post("/development-sessions",
                session.formatted(", \"whyOutside\": \"nobody inside can say it to all of us.\"")).statusCode(201).extract()
                .path("id");
        Someone sam = Someone.of("ready-why", "sam", Roles.STAFF);
        sam.get("/why-we-invest-in-this-now").statusCode(200).body("title", equalTo("Why we invest in this now"))
                .body("costPence", equalTo(450_000)).body("paragraphs", hasItem(containsString("£4,500.00")))
                .body("paragraphs", hasItem(containsString("nobody inside can say it")));
        lead.post(made + "/holding", "{\"heldOn\": \"2190-02-01\"}").statusCode(422);
        lead.post(made + "/holding", "{\"heldOn\": \"2026-01-01\"}").statusCode(200).body("heldOn", equalTo("2026-01-01"));
        lead.post(made + "/cancellation", "").statusCode(409);
        lead.get("/development-sessions").body("items", hasSize(1));
        sam.get("/development-sessions").statusCode(403);
    }
}

package org.evenkeel.engagement.touchpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.evenkeel.engagement.calendar.BankHolidays;
import org.evenkeel.engagement.calendar.WorkingDays;
import org.evenkeel.engagement.testing.Engaged;
import org.evenkeel.engagement.testing.Someone;
import org.evenkeel.engagement.testing.ToldMeasure;
import org.evenkeel.engagement.testing.ToldPlan;
import org.evenkeel.engagement.testing.ToldToPlanning;
import org.evenkeel.platform.security.Roles;
import org.evenkeel.platform.testing.EmbeddedPostgresResource;
import org.evenkeel.platform.time.Zones;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** That a touchpoint happened: by the right person, in the right order, and never before it did. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class TouchpointRecordTest {

    private static final String MEASURE = "M-1";

    @Inject
    Clock clock;

    @Inject
    ToldToPlanning told;

    private final WorkingDays calendar = new BankHolidays().workingDays(List.of("ENGLAND"), List.of());

    private LocalDate today;
    private LocalDate briefed;
    private LocalDate conversations;

    @BeforeEach
    void days() {
        today = Zones.today(clock);
        briefed = calendar.atOrAfter(today.minusDays(60));
        conversations = calendar.plus(briefed, 2);
    }

    private Engaged engaged(String organisation, ToldMeasure measure) {
        ToldPlan plan = new ToldPlan(organisation).authorised(today.minusDays(90), measure);
        return new Engaged(Someone.lead(organisation), plan);
    }

    private Engaged engaged(String organisation) {
        return engaged(organisation, ToldMeasure.dismissing(MEASURE, today.plusDays(90)));
    }

    private void tellIndividuals(Engaged lead) {
        lead.records(lead.touchpoint(MEASURE, "REPRESENTATIVES_TOLD", "E-1"), briefed).statusCode(201);
        for (String team : List.of("north", "south")) {
            lead.records(lead.touchpoint(MEASURE, "MANAGER_BRIEFED", team), briefed).statusCode(201);
        }
        for (String pool : List.of("P-1", "P-2")) {
            lead.records(lead.touchpoint(MEASURE, "INDIVIDUALS_TOLD", pool), conversations, "people", 12).statusCode(201);
        }
    }

    @Test
    void a_touchpoint_has_happened_when_everybody_was_spoken_to() {
        Engaged lead = engaged("record-counted");
        lead.records(lead.touchpoint(MEASURE, "REPRESENTATIVES_TOLD", "E-1"), briefed).statusCode(201);
        lead.records(lead.touchpoint(MEASURE, "MANAGER_BRIEFED", "north"), briefed).statusCode(201);
        String conversation = lead.touchpoint(MEASURE, "INDIVIDUALS_TOLD", "P-1");
        lead.records(conversation, conversations, "people", 5, "note", "Two were upset", "evidence", "letters 1 to 5")
                .statusCode(201).body("status", equalTo("PARTLY_HAPPENED")).body("told", equalTo(5))
                .body("records[0].note", equalTo("Two were upset")).body("records[0].recordedBy", equalTo("esther"))
                .body("records[0].broken", empty());
        lead.records(conversation, conversations, "people", 7).body("status", equalTo("HAPPENED")).body("told", equalTo(12));
    }

    @Test
    void nothing_is_recorded_before_it_happened() {
        Engaged lead = engaged("record-future");
        lead.records(lead.touchpoint(MEASURE, "REPRESENTATIVES_TOLD", "E-1"), today.plusDays(1)).statusCode(422)
                .body("violations.field", contains("happenedOn")).body("violations.code", contains("in-the-future"))
                .body("detail", containsString("today is " + today));
    }

    @Test
    void nobody_is_told_before_their_representatives_and_their_manager() {
        Engaged lead = engaged("record-early");
        String conversation = lead.touchpoint(MEASURE, "INDIVIDUALS_TOLD", "P-1");
        lead.records(conversation, conversations).statusCode(409).body("violations.code", hasItems("D9", "D10"))
                .body("detail", containsString("are still to be told by Engagement lead"))
                .body("detail", containsString("the line manager is still to be briefed by Engagement lead"));
        String manager = lead.touchpoint(MEASURE, "MANAGER_BRIEFED", "north");
        lead.records(manager, briefed).statusCode(409).body("violations.code", contains("order"))
                .body("detail", containsString("\"Tell the representatives\" (Town Hall) comes before"));
        lead.records(lead.touchpoint(MEASURE, "REPRESENTATIVES_TOLD", "E-1"), briefed).statusCode(201);
        lead.records(manager, briefed).statusCode(201);
        lead.records(conversation, conversations.minusDays(1)).statusCode(409).body("violations.code", contains("D10"))
                .body("detail", containsString("2 working days before the first conversation"));
        lead.records(conversation, conversations).statusCode(201);
    }

    @Test
    void a_team_waits_for_each_of_its_people_and_the_public_for_all() {
        Engaged lead = engaged("record-public");
        String team = lead.touchpoint(MEASURE, "TEAM_TOLD", "north");
        String everybody = lead.touchpoint(MEASURE, "PUBLIC_TOLD", "");
        lead.records(team, conversations).statusCode(409)
                .body("detail", containsString("(Care worker, North) comes before \"Tell the team\""))
                .body("detail", containsString("is still to be done by Line manager of North"));
        lead.records(everybody, conversations).statusCode(409).body("violations.code", hasItems("D8", "D9", "D10", "order"))
                .body("detail", containsString("Care worker, South are still to be told by Line manager of South."));
        tellIndividuals(lead);
        lead.records(team, conversations).statusCode(201);
        lead.records(everybody, conversations).statusCode(409).body("violations.code", hasItem("order"));
        lead.records(everybody, conversations.minusDays(1)).statusCode(409).body("violations.code", hasItem("D8"));
    }

    @Test
    void a_policy_is_set_aside_with_a_reason_and_its_breach_is_named() {
        Engaged lead = engaged("record-override");
        lead.records(lead.touchpoint(MEASURE, "PUBLIC_TOLD", ""), conversations, "override",
                Map.of("reason", "The paper was about to print it")).statusCode(201)
                .body("records[0].overrideReason", equalTo("The paper was about to print it"))
                .body("records[0].broken.rule", hasItems("D8", "order"));
        Someone.of("record-override", "audrey", Roles.AUDITOR).get("/audit-entries").body("items.action",
                hasItem("recorded-with-override"));
    }

    @Test
    void a_leak_is_recorded_as_it_was() {
        Engaged lead = engaged("record-leak");
        lead.records(lead.touchpoint(MEASURE, "PUBLIC_TOLD", ""), conversations, "sentByUs", false).statusCode(201)
                .body("records[0].sentByUs", equalTo(false)).body("records[0].broken.rule", hasItem("D8"));
    }

    @Test
    void somebody_else_speaks_only_with_a_reason() {
        Engaged lead = engaged("record-speaker");
        String representatives = lead.touchpoint(MEASURE, "REPRESENTATIVES_TOLD", "E-1");
        lead.records(representatives, briefed, "speaker", "An agency").statusCode(409)
                .body("violations.code", contains("speaker"))
                .body("detail", containsString("was to be done by Engagement lead, and An agency did it"));
        lead.records(representatives, briefed, "speaker", "Deputy of the lead", "override",
                Map.of("reason", "The lead was ill")).statusCode(201).body("records[0].broken.rule", contains("speaker"));
        lead.records(lead.touchpoint(MEASURE, "MANAGER_BRIEFED", "north"), briefed, "speaker", "engagement lead")
                .statusCode(201).body("records[0].broken", empty());
    }

    @Test
    void a_line_manager_records_what_is_theirs_to_say() {
        Engaged lead = engaged("record-manager");
        Engaged manager = lead.as(Someone.of("record-manager", "mary", Roles.LINE_MANAGER));
        lead.who().imports(
                "Staff number,Name,Team,Manager staff number,Sign-in name\n1,Mary,managers,,mary\n2,Ben,north,1,\n3,Cy,south,4,\n"
                        + "4,Olu,managers,,olu\n");
        tellIndividuals(lead);
        manager.records(manager.touchpoint(MEASURE, "TEAM_TOLD", "north"), conversations).statusCode(201)
                .body("records[0].recordedBy", equalTo("mary"));
        manager.records(manager.touchpoint(MEASURE, "TEAM_TOLD", "south"), conversations).statusCode(403)
                .body("detail", containsString("South does not report to you"));
        manager.records(manager.touchpoint(MEASURE, "PUBLIC_TOLD", ""), conversations).statusCode(403)
                .body("detail", containsString("is for the engagement lead to do"));
        lead.as(Someone.of("record-manager", "sam", Roles.STAFF)).records("/touchpoints/" + new UUID(1, 1), today)
                .statusCode(403);
    }

    @Test
    void what_has_an_operation_of_its_own_is_recorded_there() {
        Engaged lead = engaged("record-elsewhere");
        lead.records(lead.touchpoint(MEASURE, "CONSULTATION_OPENED", ""), today).statusCode(409)
                .body("detail", containsString("its own operation"));
    }

    @Test
    void planning_hears_when_everybody_of_a_restricted_measure_was_spoken_to() {
        Engaged lead = engaged("record-restricted",
                ToldMeasure.dismissing(MEASURE, today.plusDays(90)).with("restricted", true));
        tellIndividuals(lead);
        assertThat(told.of("record-restricted")).singleElement().asString().contains("conversations-recorded",
                "\"measure\":\"M-1\"", "\"completedOn\":\"" + conversations + "\"");
        lead.records(lead.touchpoint(MEASURE, "INDIVIDUALS_TOLD", "P-1"), conversations).statusCode(201);
        assertThat(told.of("record-restricted")).hasSize(1);
    }

    @Test
    void lists_are_by_plan_measure_and_status() {
        Engaged lead = engaged("record-list");
        lead.records(lead.touchpoint(MEASURE, "REPRESENTATIVES_TOLD", "E-1"), briefed).statusCode(201);
        lead.who().get("/touchpoints?status=HAPPENED").body("items.step", contains("REPRESENTATIVES_TOLD"));
        lead.who().get("/touchpoints?measure=M-9").body("items", empty());
        lead.who().get("/touchpoints?status=SOMETIME").statusCode(400);
        lead.who().get("/touchpoints?plan=none").statusCode(400);
        String next = lead.who().get("/touchpoints?limit=2").body("items.size()", equalTo(2)).extract().path("next");
        lead.who().get("/touchpoints?limit=100&cursor=" + next).statusCode(200).body("next", nullValue());
    }
}

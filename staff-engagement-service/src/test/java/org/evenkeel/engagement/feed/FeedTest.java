package org.evenkeel.engagement.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.io.StringReader;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.inject.Inject;

import org.evenkeel.engagement.calendar.BankHolidays;
import org.evenkeel.engagement.testing.Engaged;
import org.evenkeel.engagement.testing.Someone;
import org.evenkeel.engagement.testing.ToldMeasure;
import org.evenkeel.engagement.testing.ToldPlan;
import org.evenkeel.engagement.tick.OrganisationRun;
import org.evenkeel.platform.security.Roles;
import org.evenkeel.platform.testing.EmbeddedPostgresResource;
import org.evenkeel.platform.time.Zones;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quartz.Scheduler;
import org.quartz.TriggerKey;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;

/** What owners have to do: in a list, in their calendar, in their mail; what was set otherwise; and what the board finds. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class FeedTest {

    private static final String MANAGER = "Line manager of North";

    @Inject
    Clock clock;

    @Inject
    OrganisationRun run;

    @Inject
    Scheduler scheduler;

    private LocalDate today;

    @BeforeEach
    void today() {
        today = Zones.today(clock);
    }

    private ToldPlan plan(String organisation) {
        return new ToldPlan(organisation).authorised(today, ToldMeasure.dismissing("M-1", today.plusDays(90)));
    }

    @Test
    void an_owner_has_a_calendar_until_the_link_is_revoked() throws Exception {
        ToldPlan plan = plan("feed");
        Someone manager = Someone.of("feed", "mo", Roles.LINE_MANAGER);
        String url = manager.post("/calendar-feeds", "{\"owner\": \"%s\"}".formatted(MANAGER)).statusCode(201)
                .body("owner", equalTo(MANAGER)).extract().path("url");
        String path = url.substring(url.indexOf("/api/"));
        String calendar = given().get(path).then().statusCode(200).contentType("text/calendar")
                .body(not(containsString("M-1"))).body(not(containsString("North"))).extract().asString();
        List<? extends Component> events = new CalendarBuilder().build(new StringReader(calendar))
                .getComponents(Component.VEVENT);
        String first = new Engaged(Someone.lead("feed"), plan).touchpoint("M-1", "INDIVIDUALS_TOLD", "P-1");
        String day = Someone.lead("feed").get(first).extract().path("planned");
        assertThat(events.stream().filter(event -> CalendarFileTest.value(event, "UID").startsWith(first.substring(13)))
                .map(event -> CalendarFileTest.value(event, "DTSTART"))).containsExactly(day.replace("-", ""));
        manager.get("/calendar-feeds").body("[0].url", nullValue()).body("[0].owner", equalTo(MANAGER));
        String id = manager.get("/calendar-feeds").extract().path("[0].id");
        Someone.lead("feed").delete("/calendar-feeds/" + id).statusCode(404);
        manager.delete("/calendar-feeds/" + id).statusCode(204);
        given().get(path).then().statusCode(404).body(containsString("revoked"));
        given().get(path.replace("/feed.", "/elsewhere.")).then().statusCode(404);
    }

    @Test
    void an_owner_is_reminded_of_what_is_due_once_a_day() throws Exception {
        Someone lead = Someone.lead("late");
        lead.imports("Staff number,Name,Team,Pool,FTE,E-mail,Line manager\n1,Mo,north,,,mo@example.org,\n"
                + "2,Ann,north,P-1,1,ann@example.org,1\n3,Lee,office,,,lee@example.org,\n");
        new ToldPlan("late").authorised(today.minusDays(200), ToldMeasure.dismissing("M-1", today.plusDays(1)));
        assertThat(scheduler.checkExists(TriggerKey.triggerKey("late", "organisation-work"))).isTrue();
        String lee = lead.get("/people?limit=10").extract().path("items.find { it.name == 'Lee' }.id");
        lead.request().contentType("application/json")
                .body("{\"owner\": \"Engagement lead\", \"personId\": \"%s\"}".formatted(lee)).put("/owner-contacts").then()
                .statusCode(200);
        lead.get("/owner-contacts").body("owner", contains("Engagement lead"));
        lead.get("/to-dos?owner=Engagement lead").statusCode(200).body("today.what", hasItem("Tell the representatives"))
                .body("overdue", empty());
        lead.get("/to-dos").body("next", not(empty()));
        run.run("late");
        run.run("late");
        int once = new BankHolidays().workingDays(List.of("ENGLAND"), List.of()).isWorking(today) ? 1 : 0;
        lead.get("/mailings").body("items.findAll { it.purpose == 'reminder' }", hasSize(once));
    }

    @Test
    void a_touchpoint_is_set_otherwise_as_far_as_order_allows_and_stays_so() {
        ToldPlan plan = plan("edit");
        Someone lead = Someone.lead("edit");
        Engaged engaged = new Engaged(lead, plan);
        String told = engaged.touchpoint("M-1", "INDIVIDUALS_TOLD", "P-1");
        String earliest = lead.get(told).extract().path("earliest");
        String latest = lead.get(told).extract().path("latest");
        String edit = told + "/plan";
        lead.put(edit, lead.tag(told), "{\"channel\": \"EMAIL\"}").statusCode(422).body("violations.code", contains("D27"));
        lead.put(edit, lead.tag(told), "{\"planned\": \"%s\"}".formatted(LocalDate.parse(latest).plusDays(1))).statusCode(422)
                .body("violations.code", hasItem("outside-window")).body("detail", containsString(earliest));
        lead.put(edit, lead.tag(told), "{\"planned\": \"%s\"}".formatted(earliest)).statusCode(422)
                .body("violations.code", hasItem("D10"));
        lead.put(edit, "\"v99\"", "{\"channel\": \"LIVE_CALL\"}").statusCode(412);
        lead.put(edit, lead.tag(told), "{\"channel\": \"LIVE_CALL\", \"owner\": \"Head of care\"}").statusCode(200)
                .body("channel", equalTo("by a live call")).body("edited", equalTo(true));
        String extra = "{\"planId\": \"%s\", \"measure\": \"M-1\", \"with\": \"Night staff\", \"team\": \"\", \"owner\": \"Head of"
                + " care\", \"channel\": \"IN_PERSON\", \"planned\": \"%s\", \"people\": 4}";
        lead.post("/touchpoints", extra.formatted(plan.planId(), latest)).statusCode(201).body("step",
                equalTo("EXTRA_CONVERSATION"));
        lead.post("/touchpoints", extra.formatted(plan.planId(), latest)).statusCode(422).body("violations.code",
                contains("twice"));
        plan.changed(today, "M-1", "A week later", ToldMeasure.dismissing("M-1", today.plusDays(97)));
        lead.get(told).body("owner", equalTo("Head of care")).body("channel", equalTo("by a live call"));
        lead.get("/touchpoints?limit=100&plan=" + plan.planId()).body(
                "items.findAll { it.step == 'EXTRA_CONVERSATION' }.status", contains("PLANNED"));
    }

    @Test
    void a_second_round_has_touchpoints_of_its_own() {
        LocalDate opened = today.minusDays(60);
        ToldPlan plan = new ToldPlan("rounds").authorised(opened.minusDays(30), ToldMeasure.dismissing("M-1", opened));
        Engaged lead = new Engaged(Someone.lead("rounds"), plan);
        lead.records(lead.touchpoint("M-1", "INDIVIDUALS_TOLD", "P-1"), opened, "people", 12, "sentByUs", false)
                .statusCode(201);
        String consultation = lead.consultation("M-1");
        lead.opens(consultation, opened).statusCode(201);
        lead.closes(consultation, opened.plusDays(45)).statusCode(201);
        plan.next().authorisedAgain(today, List.of("M-1"), ToldMeasure.dismissing("M-1", today.plusDays(60)));
        lead.who().get("/touchpoints?limit=100&plan=" + plan.planId()).body(
                "items.findAll { it.step == 'INDIVIDUALS_TOLD' && it.subject == 'P-1' }.round.sort()", contains(1, 2))
                .body("items.find { it.step == 'INDIVIDUALS_TOLD' && it.round == 1 && it.subject == 'P-1' }.status",
                        equalTo("HAPPENED"))
                .body("items.findAll { it.round == 2 }.status.unique()", contains("PLANNED"));
    }

    @Test
    void the_board_finds_who_opened_which_version_and_what_was_done_since() {
        ToldPlan plan = plan("board");
        Someone trustee = Someone.of("board", "tess", Roles.TRUSTEE);
        String room = "/board-room/" + plan.planId();
        trustee.post(room + "/openings", "").statusCode(201).body("openings", hasSize(1));
        new Engaged(Someone.lead("board"), plan).records(
                new Engaged(Someone.lead("board"), plan).touchpoint("M-1", "PUBLIC_TOLD", ""), today, "sentByUs", false)
                .statusCode(201);
        trustee.get(room).body("openings.reader", contains("tess")).body("openings.openedAt[0]", notNullValue())
                .body("openings.planId", contains(plan.planId().toString())).body("touchpoints.happened", equalTo(1))
                .body("consultations.measure", contains("M-1"));
        Someone.lead("board").post(room + "/openings", "").statusCode(403);
        trustee.post("/questions", "{\"text\": \"What if fewer leave?\"}").statusCode(201);
        Someone.of("board", "sam", Roles.STAFF).post("/questions", "{\"text\": \"Am I next?\"}").statusCode(201);
        Someone.lead("board").post("/promises",
                "{\"text\": \"A post for everyone\", \"madeBy\": \"Chief executive\", \"madeTo\": \"Staff\", \"madeOn\": \"%s\", \"dueOn\": \"%s\"}"
                        .formatted(today.minusDays(30), today.minusDays(1)))
                .statusCode(201);
        Someone.of("board", "tom", Roles.TRUSTEE).get(room).body("heard.questions.text", contains("What if fewer leave?"))
                .body("heard.questions.mine", contains(false)).body("heard.promises.state", contains("BROKEN"));
    }
}

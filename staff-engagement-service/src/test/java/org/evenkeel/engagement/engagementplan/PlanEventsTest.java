package org.evenkeel.engagement.engagementplan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.evenkeel.engagement.testing.Engaged;
import org.evenkeel.engagement.testing.Someone;
import org.evenkeel.engagement.testing.ToldMeasure;
import org.evenkeel.engagement.testing.ToldPlan;
import org.evenkeel.platform.security.Roles;
import org.evenkeel.platform.testing.EmbeddedPostgresResource;
import org.evenkeel.platform.time.Zones;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** What planning tells of a plan, and what is made of it. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class PlanEventsTest {

    @Inject
    Clock clock;

    private LocalDate today;
    private LocalDate opens;

    @BeforeEach
    void today() {
        today = Zones.today(clock);
        opens = today.plusDays(90);
    }

    @Test
    void an_authorised_plan_becomes_touchpoints_and_consultations() {
        ToldPlan plan = new ToldPlan("told-authorised").authorised(today, ToldMeasure.dismissing("M-1", opens),
                ToldMeasure.reducing("M-2", opens, 28), ToldMeasure.quiet("M-3", opens));
        Someone lead = Someone.lead("told-authorised");

        lead.get("/engagement-plans/" + plan.planId()).statusCode(200).body("name", equalTo("Balanced"))
                .body("version", equalTo(1)).body("status", equalTo("CURRENT")).body("authorisedOn", equalTo(today.toString()))
                .body("measures.measure", contains("M-1", "M-2")).body("measures.fits", everyItem(equalTo(true)));
        lead.get("/touchpoints?limit=100&measure=M-1&plan=" + plan.planId()).statusCode(200)
                .body("items.step", hasItems("REPRESENTATIVES_TOLD", "MANAGER_BRIEFED", "INDIVIDUALS_TOLD", "TEAM_TOLD",
                        "ORGANISATION_TOLD", "PARTNER_TOLD", "PUBLIC_TOLD", "CONSULTATION_OPENED", "REDUNDANCIES_NOTIFIED",
                        "FIRST_MEETING", "SECOND_MEETING", "CONSULTATION_CLOSED", "DECIDED", "NOTICE_GIVEN",
                        "SURVIVORS_BRIEFED"))
                .body("items.findAll { it.step == 'INDIVIDUALS_TOLD' }.subject", containsInAnyOrder("P-1", "P-2"))
                .body("items.find { it.step == 'CONSULTATION_OPENED' }.latest", equalTo(opens.toString()))
                .body("items.find { it.step == 'NOTICE_GIVEN' }.latest", equalTo(opens.plusDays(45).toString()))
                .body("items.status", everyItem(equalTo("PLANNED")));
        lead.get("/consultations?plan=" + plan.planId()).body("items.measure", contains("M-1", "M-2"))
                .body("items.status", everyItem(equalTo("WAITING")))
                .body("items[0].terms.whoDecides", equalTo("The board of trustees"))
                .body("items[0].terms.open", containsString("It is proposed to begin it."))
                .body("items[0].terms.alternatives", contains("Close one", "Not to do it"))
                .body("items[0].terms.minimumDays", equalTo(30)).body("items[0].terms.establishments", contains("E-1"))
                .body("items[1].terms.publicDays", equalTo(28)).body("items[1].terms.notice", nullValue());
    }

    @Test
    void the_same_event_again_does_nothing_and_one_that_comes_early_waits() {
        ToldPlan plan = new ToldPlan("told-twice");
        UUID id = UUID.randomUUID();
        Map<String, Object> content = plan.content(today, ToldMeasure.reducing("M-1", opens, 28));
        plan.sent(id, 2, "plan-authorised-to-consult", content).statusCode(409);
        plan.sent(id, 1, "plan-authorised-to-consult", content).statusCode(204);
        plan.sent(id, 1, "plan-authorised-to-consult", content).statusCode(204);
        Someone lead = Someone.lead("told-twice");
        lead.get("/engagement-plans").body("items", hasSize(1));
        lead.get("/consultations?plan=" + plan.planId()).body("items", hasSize(1));
        Someone.of("told-twice", "audrey", Roles.AUDITOR).get("/audit-entries?limit=100").statusCode(200)
                .body("items.findAll { it.subjectType == 'engagement-plan' }.action", contains("planned"));
    }

    @Test
    void what_planning_does_not_write_is_refused_by_name() {
        ToldPlan plan = new ToldPlan("told-strictly");
        ToldMeasure measure = ToldMeasure.reducing("M-1", opens, 28);
        refused(plan, measure.with("mood", "low"), "payload.measures[0].mood");
        refused(plan, measure.without("begins"), "payload.measures[0].begins");
        refused(plan, measure.with("band", "FIVE"), "payload.measures[0].band");
        refused(plan, measure.with("noticeWeeks", -1), "payload.measures[0].noticeWeeks");
        Map<String, Object> unnamed = plan.content(today, measure);
        unnamed.remove("name");
        plan.sent(UUID.randomUUID(), 1, "plan-authorised-to-consult", unnamed).statusCode(422)
                .body("violations.field", hasItem("payload.name"));
        plan.sent(UUID.randomUUID(), 1, "plan-forgotten", unnamed).statusCode(422).body("violations.field", hasItem("type"));
        Someone.lead("told-strictly").get("/engagement-plans").body("items", empty());
    }

    private void refused(ToldPlan plan, ToldMeasure measure, String field) {
        plan.sent(UUID.randomUUID(), 1, "plan-authorised-to-consult", plan.content(today, measure)).statusCode(422)
                .body("violations.field", hasItem(field));
    }

    @Test
    void a_changed_plan_is_planned_anew_around_what_has_happened() {
        ToldPlan plan = new ToldPlan("told-changed").authorised(today, ToldMeasure.dismissing("M-1", opens),
                ToldMeasure.reducing("M-2", opens, 28));
        Engaged lead = new Engaged(Someone.lead("told-changed"), plan);
        String told = lead.touchpoint("M-1", "REPRESENTATIVES_TOLD", "E-1");
        lead.records(told, today).statusCode(201);
        UUID first = plan.planId();
        LocalDate later = opens.plusDays(14);

        plan.changed(today, "M-2", "\"Measure M-2\" is no longer proposed.", ToldMeasure.dismissing("M-1", later));

        lead.who().get("/engagement-plans/" + first).body("planId", equalTo(plan.planId().toString()))
                .body("version", equalTo(2)).body("sentences", contains("M-2: \"Measure M-2\" is no longer proposed."));
        lead.who().get(told).body("status", equalTo("HAPPENED")).body("planned", equalTo(today.toString()));
        lead.who().get(lead.touchpoint("M-1", "CONSULTATION_OPENED", "")).body("latest", equalTo(later.toString()));
        lead.who().get("/touchpoints?limit=100&measure=M-2&plan=" + first)
                .body("items.status", everyItem(equalTo("CANCELLED")));
        lead.who().get(lead.consultation("M-2")).body("status", equalTo("CANCELLED"));
        lead.opens(lead.consultation("M-2"), today).statusCode(409).body("detail", containsString("CANCELLED"));
        lead.who().get(lead.consultation("M-1")).body("status", equalTo("WAITING"))
                .body("planId", equalTo(plan.planId().toString()));
    }

    @Test
    void what_a_version_brings_in_waits_for_the_board_to_authorise_it() {
        ToldMeasure first = ToldMeasure.reducing("M-1", opens, 28);
        ToldMeasure added = ToldMeasure.reducing("M-2", opens, 28);
        ToldPlan plan = new ToldPlan("told-new").authorised(today.minusDays(20), first);
        Engaged lead = new Engaged(Someone.lead("told-new"), plan);
        plan.changed(today.minusDays(5), "M-2", "\"Measure M-2\" is now proposed.", first, added);
        lead.who().get(lead.consultation("M-1")).body("authorisedOn", equalTo(today.minusDays(20).toString()));
        lead.who().get(lead.consultation("M-2")).body("authorisedOn", nullValue());
        lead.opens(lead.consultation("M-2"), today).statusCode(409)
                .body("detail", containsString("The board has not authorised this consultation"));
        lead.who().get("/engagement-plans/" + plan.planId()).body("authorisedOn", equalTo(today.minusDays(20).toString()));

        plan.authorisedAgain(today.minusDays(1), List.of("M-2"), first, added);

        lead.opens(lead.consultation("M-2"), today.minusDays(2)).statusCode(422);
        lead.opens(lead.consultation("M-2"), today).statusCode(201);
    }

    @Test
    void what_goes_deeper_than_was_consulted_on_is_consulted_on_again() {
        ToldMeasure measure = ToldMeasure.reducing("M-1", opens, 0);
        ToldPlan plan = new ToldPlan("told-deeper").authorised(today.minusDays(20), measure);
        Engaged lead = new Engaged(Someone.lead("told-deeper"), plan);
        String before = lead.consultation("M-1");
        lead.opens(before, today.minusDays(20)).statusCode(201);
        lead.closes(before, today.minusDays(10)).statusCode(201);
        plan.changed(today, "M-1", "\"Measure M-1\" goes deeper than before.", measure);
        plan.authorisedAgain(today, List.of("M-1"), measure);

        lead.who().get(before).body("status", equalTo("CLOSED")).body("round", equalTo(1));
        lead.who().get("/consultations?plan=" + plan.lineage()).body("items.status", containsInAnyOrder("CLOSED", "WAITING"))
                .body("items.find { it.round == 2 }.authorisedOn", equalTo(today.toString()));
        plan.authorisedAgain(today, List.of("M-1"), measure);
        lead.who().get("/consultations?plan=" + plan.lineage()).body("items", hasSize(2));
    }

    @Test
    void approval_is_the_boards_touchpoint_and_withdrawal_cancels_what_has_not_happened() {
        ToldPlan plan = new ToldPlan("told-end").authorised(today, ToldMeasure.dismissing("M-1", opens)).approved(today, "M-1");
        Engaged lead = new Engaged(Someone.lead("told-end"), plan);
        lead.who().get("/engagement-plans/" + plan.planId()).body("approvedOn", equalTo(today.toString()))
                .body("approvedMeasures", contains("M-1"));
        lead.who().get(lead.touchpoint("M-1", "DECIDED", "")).body("status", equalTo("HAPPENED"));
        lead.who().get(lead.consultation("M-1")).body("approvedOn", equalTo(today.toString()));

        plan.withdrawn(today, "The grant came");

        lead.who().get("/engagement-plans/" + plan.planId()).body("status", equalTo("WITHDRAWN"))
                .body("sentences[0]", containsString("The grant came"));
        lead.who().get(lead.touchpoint("M-1", "TEAM_TOLD", "north")).body("status", equalTo("CANCELLED"));
        lead.opens(lead.consultation("M-1"), today).statusCode(409);
        lead.records(lead.touchpoint("M-1", "REPRESENTATIVES_TOLD", "E-1"), today).statusCode(409)
                .body("violations.code", contains("cancelled"));
    }

    @Test
    void of_a_restricted_measure_only_the_lead_and_the_auditor_see_what_it_is() {
        ToldPlan plan = new ToldPlan("told-restricted").authorised(today,
                ToldMeasure.dismissing("M-1", opens).with("restricted", true));
        Engaged manager = new Engaged(Someone.of("told-restricted", "mary", Roles.LINE_MANAGER), plan);
        String path = "/touchpoints?limit=100&plan=" + plan.planId();
        manager.who().get(path).body("items.measureTitle", everyItem(equalTo("Restricted measure")))
                .body("items.subjectName", everyItem(equalTo(""))).body("items.people", everyItem(equalTo(0)));
        manager.who().get("/consultations?plan=" + plan.planId()).body("items[0].title", equalTo("Restricted measure"))
                .body("items[0].terms", nullValue());
        manager.who().get("/engagement-plans/" + plan.planId()).body("measures[0].title", equalTo("Restricted measure"));
        Someone.of("told-restricted", "audrey", Roles.AUDITOR).get(path).body("items[0].measureTitle",
                equalTo("Measure M-1"));
        String any = manager.who().get(path).extract().path("items.find { it.step == 'INDIVIDUALS_TOLD' }.id");
        manager.records("/touchpoints/" + any, today).statusCode(403).body("detail", containsString("restricted"));
    }

    @Test
    void another_organisation_sees_nothing_of_it() {
        ToldPlan plan = new ToldPlan("told-here").authorised(today, ToldMeasure.reducing("M-1", opens, 28));
        Someone elsewhere = Someone.lead("told-elsewhere");
        elsewhere.get("/engagement-plans/" + plan.planId()).statusCode(404);
        elsewhere.get("/touchpoints?plan=" + plan.planId()).body("items", empty());
        elsewhere.get("/consultations?plan=" + plan.planId()).body("items", empty());
    }
}

package org.evenkeel.engagement.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.inject.Inject;

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

/** What law asks between consultation and notice. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class RedundancyTest {

    private static final String MEASURE = "M-1";

    @Inject
    Clock clock;

    @Inject
    ToldToPlanning told;

    private LocalDate today;
    private LocalDate opened;
    private LocalDate closed;

    @BeforeEach
    void days() {
        today = Zones.today(clock);
        opened = today.minusDays(60);
        closed = today.minusDays(10);
    }

    private ToldPlan plan(String organisation) {
        return plan(organisation, ToldMeasure.dismissing(MEASURE, opened));
    }

    private ToldPlan plan(String organisation, ToldMeasure measure) {
        return new ToldPlan(organisation).authorised(opened, measure);
    }

    private static Engaged lead(String organisation, ToldPlan plan) {
        return new Engaged(Someone.lead(organisation), plan);
    }

    @Test
    void notice_waits_for_closing_approval_and_the_acknowledged_notification() {
        String organisation = "notice-waits";
        ToldPlan plan = plan(organisation);
        Engaged lead = lead(organisation, plan);
        String consultation = lead.consultation(MEASURE);
        lead.opens(consultation, opened);
        lead.givesNotice(consultation, today).statusCode(409).body("violations.code", contains("D3", "D3", "D2"))
                .body("detail", containsString("Consultation has not closed."))
                .body("detail", containsString("The board has not approved the measure."))
                .body("detail", containsString("The redundancies at E-1 have not been acknowledged by the authority."));
        lead.notifies(consultation, "E-1", opened).statusCode(201).body("notifications.reference", contains("HR1-7"));
        lead.closes(consultation, closed).statusCode(201);
        lead.givesNotice(consultation, today).statusCode(409).body("violations.code", contains("D3"));
        plan.approved(today.minusDays(5), MEASURE);
        lead.givesNotice(consultation, today.minusDays(6)).statusCode(409)
                .body("detail", containsString("The board approved the measure on " + today.minusDays(5)));
        lead.givesNotice(consultation, closed).statusCode(409)
                .body("detail", containsString("notice is given on a later day"));
        lead.givesNotice(consultation, today.plusDays(1)).statusCode(422);
        lead.givesNotice(consultation, today).statusCode(201).body("notices[0].employees", equalTo(24))
                .body("notices[0].givenOn", equalTo(today.toString())).body("noticeWaitsFor", hasSize(0));

        assertThat(told.of(organisation)).extracting(event -> event.substring(0, event.indexOf(' '))).containsExactly(
                "consultation-opened", "redundancies-notified", "consultation-closed", "notice-given");
        assertThat(told.of(organisation).get(1)).contains("\"establishment\":\"E-1\"",
                "\"acknowledgedOn\":\"" + opened + "\"");
        assertThat(told.of(organisation).get(3)).contains("\"givenOn\":\"" + today + "\"", "\"employees\":24");
        lead.who().get("/touchpoints?limit=100&measure=M-1").body(
                "items.findAll { it.step == 'NOTICE_GIVEN' || it.step == 'REDUNDANCIES_NOTIFIED' }.status.unique()",
                contains("HAPPENED"));
    }

    @Test
    void the_authority_is_notified_once_of_each_establishment_and_not_before_consultation_opened() {
        String organisation = "notice-hr1";
        Engaged lead = lead(organisation, plan(organisation));
        String consultation = lead.consultation(MEASURE);
        lead.notifies(consultation, "E-1", opened).statusCode(409)
                .body("detail", containsString("a notification is not dated before it starts"));
        lead.opens(consultation, opened);
        lead.notifies(consultation, "E-1", opened.minusDays(1)).statusCode(422).body("violations.code", contains("too-early"));
        lead.notifies(consultation, "E-1", today.plusDays(1)).statusCode(422);
        lead.notifies(consultation, "E-9", today).statusCode(422).body("violations.field", contains("establishment"));
        lead.notifies(consultation, "E-1", today).statusCode(201);
        lead.notifies(consultation, "E-1", today).statusCode(409).body("detail", containsString("recorded already"));
        lead.as(Someone.of(organisation, "mary", Roles.LINE_MANAGER)).notifies(consultation, "E-1", today).statusCode(403);
    }

    @Test
    void complete_early_or_not_the_first_dismissal_keeps_laws_days() {
        String organisation = "notice-short";
        ToldPlan plan = plan(organisation, ToldMeasure.dismissing(MEASURE, opened).with("noticeWeeks", 1));
        Engaged lead = lead(organisation, plan);
        String consultation = lead.consultation(MEASURE);
        lead.opens(consultation, today.minusDays(3));
        lead.notifies(consultation, "E-1", today.minusDays(2)).statusCode(201);
        lead.who().post(consultation + "/closing",
                "{\"closedOn\": \"%s\", \"completeBecause\": \"All agree\"}".formatted(today.minusDays(2))).statusCode(201);
        plan.approved(today.minusDays(1), MEASURE);
        lead.givesNotice(consultation, today).statusCode(409).body("violations.code", contains("D2", "D1"))
                .body("detail", containsString("less than 30 days after consultation opened on " + today.minusDays(3)))
                .body("detail", containsString("less than 30 days after the acknowledgement of E-1"));
    }

    @Test
    void the_record_is_judged_by_the_law_and_the_order_of_words() {
        String organisation = "notice-record";
        ToldPlan plan = plan(organisation);
        Engaged lead = lead(organisation, plan);
        lead.records(lead.touchpoint(MEASURE, "PUBLIC_TOLD", ""), opened, "sentByUs", false).statusCode(201);
        lead.opens(lead.consultation(MEASURE), opened);
        lead.who().get("/dignity-record?plan=" + plan.planId()).statusCode(200).body("rules", hasSize(28))
                .body("rules.id", hasItems("D1", "D25"))
                .body("rules.find { it.id == 'D8' }.result", equalTo("BROKEN"))
                .body("rules.find { it.id == 'D8' }.sentences", hasItem(containsString("were not all told")))
                .body("rules.find { it.id == 'D3' }.result", equalTo("NOT_EVALUATED"));
    }
}

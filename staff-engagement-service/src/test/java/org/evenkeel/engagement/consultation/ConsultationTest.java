package org.evenkeel.engagement.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

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

/** From opening a consultation to what changed because of it. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class ConsultationTest {

    private static final String MEASURE = "M-1";

    @Inject
    Clock clock;

    @Inject
    ToldToPlanning told;

    private LocalDate today;
    private LocalDate authorised;
    private LocalDate opened;

    @BeforeEach
    void days() {
        today = Zones.today(clock);
        authorised = today.minusDays(100);
        opened = today.minusDays(60);
    }

    private Engaged consulted(String organisation, ToldMeasure measure) {
        return new Engaged(Someone.lead(organisation), new ToldPlan(organisation).authorised(authorised, measure));
    }

    private Engaged onDismissals(String organisation) {
        return consulted(organisation, ToldMeasure.dismissing(MEASURE, opened));
    }

    @Test
    void it_is_opened_answered_and_closed_and_planning_hears_each_in_order() {
        String organisation = "consult-whole";
        Engaged lead = onDismissals(organisation);
        String consultation = lead.consultation(MEASURE);
        lead.opens(consultation, opened).statusCode(201).body("status", equalTo("OPEN"))
                .body("minimumUntil", equalTo(opened.plusDays(29).toString())).body("closingWaitsFor", empty());
        Engaged sam = lead.as(Someone.of(organisation, "sam", Roles.STAFF));
        String response = sam.responds(consultation, "STAFF_AT_RISK").statusCode(201).body("mine", equalTo(true))
                .body("answer", nullValue()).extract().path("id");
        lead.closes(consultation, today).statusCode(409).body("violations.code", contains("D25"))
                .body("detail", containsString("1 of 1 responses has no written answer yet"));
        lead.answers(consultation, response).statusCode(201).body("answeredBy", equalTo("esther"));
        lead.closes(consultation, today).statusCode(201).body("status", equalTo("CLOSED"))
                .body("completeBecause", nullValue());
        lead.who().put(consultation + "/outcome", lead.who().tag(consultation), "{\"whatChanged\": \"One centre stays\"}")
                .statusCode(200).body("whatChanged", equalTo("One centre stays"));

        assertThat(told.of(organisation)).extracting(event -> event.substring(0, event.indexOf(' '))).containsExactly(
                "consultation-opened", "responses-answered", "responses-answered", "consultation-closed",
                "consultation-outcome-written");
        assertThat(told.of(organisation).get(0)).contains("\"openedOn\":\"" + opened + "\"", "\"measure\":\"M-1\"");
        assertThat(told.of(organisation).get(1)).contains("\"responses\":1", "\"answered\":0");
        assertThat(told.of(organisation).get(3)).contains("\"closedOn\":\"" + today + "\"", "\"answered\":1");
        assertThat(told.of(organisation).get(4)).contains("One centre stays").doesNotContain("Keep it");
        assertThat(told.streams(organisation)).hasSize(1);
        for (String step : new String[] { "CONSULTATION_OPENED", "RESPONSES_ANSWERED", "CONSULTATION_CLOSED" }) {
            lead.who().get(lead.touchpoint(MEASURE, step, "")).body("status", equalTo("HAPPENED"));
        }
        sam.who().get(consultation + "/responses").body("items.answer", contains("Because the money ends"));
    }

    @Test
    void it_opens_neither_before_it_was_authorised_nor_in_the_future_nor_twice() {
        Engaged lead = onDismissals("consult-opening");
        String consultation = lead.consultation(MEASURE);
        lead.opens(consultation, authorised.minusDays(1)).statusCode(422).body("violations.code", contains("too-early"))
                .body("detail", containsString("the board authorised consultation"));
        lead.opens(consultation, today.plusDays(1)).statusCode(422).body("violations.code", contains("in-the-future"));
        lead.closes(consultation, today).statusCode(409).body("detail", containsString("WAITING"));
        lead.responds(consultation, "PUBLIC").statusCode(409).body("detail", containsString("while it is OPEN"));
        lead.opens(consultation, authorised).statusCode(201);
        lead.opens(consultation, authorised).statusCode(409).body("detail", containsString("OPEN"));
        lead.closes(consultation, authorised.minusDays(1)).statusCode(422).body("violations.code", contains("too-early"));
        lead.closes(consultation, today.plusDays(1)).statusCode(422).body("violations.code", contains("in-the-future"));
    }

    @Test
    void before_laws_days_it_closes_only_where_it_is_complete_and_that_is_said() {
        Engaged lead = onDismissals("consult-early");
        String consultation = lead.consultation(MEASURE);
        lead.opens(consultation, today).statusCode(201).body("closingWaitsFor", hasSize(1));
        lead.closes(consultation, today).statusCode(409).body("violations.code", contains("D1"))
                .body("detail", containsString("law counts 30 days, to " + today.plusDays(29)))
                .body("detail", containsString("say why in completeBecause"));
        String complete = "{\"closedOn\": \"%s\", \"completeBecause\": \"%s\"}";
        lead.who().post(consultation + "/closing", complete.formatted(today, " ")).statusCode(409);
        lead.who().post(consultation + "/closing", complete.formatted(today, "All four met; the union agrees in writing"))
                .statusCode(201).body("completeBecause", equalTo("All four met; the union agrees in writing"));
        lead.as(Someone.of("consult-early", "audrey", Roles.AUDITOR)).who().get("/audit-entries").body(
                "items.find { it.action == 'closed' }.after.completeBecause", containsString("the union agrees"));
    }

    @Test
    void laws_last_day_is_long_enough() {
        Engaged lead = onDismissals("consult-boundary");
        String consultation = lead.consultation(MEASURE);
        lead.opens(consultation, opened);
        lead.closes(consultation, opened.plusDays(28)).statusCode(409);
        lead.closes(consultation, opened.plusDays(29)).statusCode(201).body("completeBecause", nullValue());
    }

    @Test
    void days_promised_to_the_public_are_kept_whatever_is_said() {
        Engaged lead = consulted("consult-public", ToldMeasure.reducing(MEASURE, opened, 84));
        String consultation = lead.consultation(MEASURE);
        lead.opens(consultation, opened).statusCode(201).body("minimumUntil", equalTo(opened.plusDays(83).toString()));
        lead.who().post(consultation + "/closing",
                "{\"closedOn\": \"%s\", \"completeBecause\": \"Nobody wrote\"}".formatted(today)).statusCode(409)
                .body("violations.code", contains("public-days"))
                .body("detail", containsString("The public was promised that it can respond"));
    }

    @Test
    void each_speaks_for_their_own_and_reads_their_own() {
        String organisation = "consult-voices";
        Engaged lead = onDismissals(organisation);
        String consultation = lead.consultation(MEASURE);
        lead.opens(consultation, opened);
        Engaged sam = lead.as(Someone.of(organisation, "sam", Roles.STAFF));
        Engaged tara = lead.as(Someone.of(organisation, "tara", Roles.TRUSTEE));
        sam.responds(consultation, "TRUSTEES").statusCode(422).body("violations.code", contains("not-yours"));
        sam.responds(consultation, "STAFF").statusCode(201);
        String response = tara.responds(consultation, "TRUSTEES").statusCode(201).extract().path("id");
        lead.responds(consultation, "SERVICE_USERS").statusCode(201);
        sam.who().get(consultation + "/responses").body("items.from", contains("STAFF"));
        tara.who().get(consultation + "/responses").body("items", hasSize(3)).body("items.findAll { it.mine }", hasSize(1));
        sam.answers(consultation, response).statusCode(403);
        lead.as(Someone.of(organisation, "mary", Roles.LINE_MANAGER)).answers(consultation, response).statusCode(201);
        lead.answers(consultation, UUID.randomUUID().toString()).statusCode(404);
        lead.as(Someone.lead("consult-elsewhere")).answers(consultation, response).statusCode(404);
        lead.as(Someone.of(organisation, "mary", Roles.LINE_MANAGER)).closes(consultation, today).statusCode(403);
    }

    @Test
    void an_answer_written_anew_counts_once() {
        Engaged lead = onDismissals("consult-anew");
        String consultation = lead.consultation(MEASURE);
        lead.opens(consultation, opened);
        String response = lead.responds(consultation, "REPRESENTATIVES").extract().path("id");
        lead.answers(consultation, response).statusCode(201);
        lead.answers(consultation, response).statusCode(201);
        lead.who().get(consultation).body("responses", equalTo(1)).body("answered", equalTo(1));
        assertThat(told.of("consult-anew")).hasSize(3);
    }

    @Test
    void the_outcome_is_written_of_a_closed_one_by_whoever_read_it() {
        Engaged lead = onDismissals("consult-outcome");
        String consultation = lead.consultation(MEASURE);
        String outcome = "{\"whatChanged\": \"Nothing, because nobody responded.\"}";
        lead.who().put(consultation + "/outcome", lead.who().tag(consultation), outcome).statusCode(409);
        lead.opens(consultation, opened);
        lead.closes(consultation, today);
        lead.who().put(consultation + "/outcome", "\"0\"", outcome).statusCode(412);
        lead.who().put(consultation + "/outcome", lead.who().tag(consultation), outcome).statusCode(200);
        lead.who().put(consultation + "/outcome", lead.who().tag(consultation), "{\"whatChanged\": \" \"}").statusCode(422);
    }
}

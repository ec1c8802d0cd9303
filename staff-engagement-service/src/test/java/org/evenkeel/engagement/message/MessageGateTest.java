package org.evenkeel.engagement.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.evenkeel.engagement.testing.Engaged;
import org.evenkeel.engagement.testing.Someone;
import org.evenkeel.engagement.testing.ToldMeasure;
import org.evenkeel.engagement.testing.ToldPlan;
import org.evenkeel.platform.security.Roles;
import org.evenkeel.platform.tenancy.OrganisationScope;
import org.evenkeel.platform.testing.EmbeddedPostgresResource;
import org.evenkeel.platform.time.Zones;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** The gate is not passed but by an override on record: every route is tried. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class MessageGateTest {

    @Inject
    Clock clock;

    @Inject
    ScheduledMessages scheduled;

    @Inject
    OrganisationScope scope;

    @Inject
    EntityManager entities;

    private LocalDate today;
    private String organisation;
    private Someone lead;
    private Someone executive;
    private ToldPlan plan;
    private GatedPlan gated;

    @BeforeEach
    void today() {
        today = Zones.today(clock);
    }

    private void engaged(String name) {
        organisation = name;
        gated = GatedPlan.of(name, today);
        lead = gated.lead();
        executive = gated.executive();
        plan = gated.plan();
    }

    @Test
    void it_is_refused_by_name_until_everybody_was_spoken_to_and_sent_once() {
        engaged("gate-api");
        String message = gated.written("organisation");
        gated.approves(executive, message).statusCode(201).body("approvals.by", contains("erin"));
        gated.sends(message).statusCode(409).body("violations.code", hasItems("D8", "D9", "D10"))
                .body("detail", containsString("Care worker, North are still to be told by Line manager of North"))
                .body("detail", containsString("still to be briefed by Engagement lead"));
        lead.request().header("Idempotency-Key", "again-and-again").contentType("application/json").body("{}")
                .post(message + "/sending").then().statusCode(409);
        gated.everybodyIsSpokenTo();
        for (int i = 0; i < 2; i++) {
            lead.request().header("Idempotency-Key", "again-and-again").contentType("application/json").body("{}")
                    .post(message + "/sending").then().statusCode(201).body("status", equalTo("SENT"));
        }
        gated.sends(message).statusCode(409);
        String mailing = lead.get(message).body("unmet", empty()).extract().path("mailingId");
        lead.get("/mailings/" + mailing).body("mails.QUEUED", equalTo(2));
        lead.get("/touchpoints?limit=100&plan=" + plan.planId()).body(
                "items.find { it.step == 'ORGANISATION_TOLD' }.status", equalTo("HAPPENED"));
    }

    @Test
    void a_second_person_approves_just_this_text_to_just_these_people() {
        engaged("gate-approval");
        gated.everybodyIsSpokenTo();
        String message = gated.written("organisation");
        gated.approves(lead, message).statusCode(403);
        gated.sends(message).statusCode(409).body("detail", containsString("needs 1 approval of this text"));
        gated.approves(executive, message).statusCode(201);
        lead.imports(GatedPlan.PEOPLE + "3,Cat,north,,,cat@example.org\n");
        gated.sends(message).statusCode(409).body("detail", containsString("it has 0"));
        gated.approves(executive, message).statusCode(201);
        gated.changes("We have decided {what is proposed}.");
        gated.sends(message).statusCode(409).body("detail", containsString("template has changed"));
        gated.approves(executive, message).statusCode(409);
        lead.put(message, lead.tag(message), gated.body("organisation", false)).statusCode(200).body("approvals", empty());
        gated.sends(message).statusCode(409).body("detail", containsString("it has 0"));
        gated.approves(executive, message).statusCode(201);
        gated.sends(message).statusCode(201).body("people", equalTo(3));
    }

    @Test
    void of_two_requests_at_once_one_sends() throws Exception {
        engaged("gate-twice");
        gated.everybodyIsSpokenTo();
        String message = gated.written("organisation");
        gated.approves(executive, message).statusCode(201);
        CountDownLatch together = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Future<Integer>> answers = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            answers.add(threads.submit(() -> {
                together.await();
                return gated.sends(message).extract().statusCode();
            }));
        }
        together.countDown();
        assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(201, 409);
        threads.shutdown();
        lead.get("/mailings/" + lead.get(message).extract().path("mailingId")).body("mails.QUEUED", equalTo(2));
    }

    @Test
    void its_time_opens_no_gate_and_an_override_on_record_does() {
        engaged("gate-later");
        String message = gated.written("public");
        gated.approves(executive, message).statusCode(201);
        String later = "{\"at\": \"%s\"}".formatted(clock.instant().plusSeconds(3600));
        lead.post(message + "/sending", later).statusCode(201).body("status", equalTo("SCHEDULED"));
        itsTimeComes();
        lead.get(message).body("status", equalTo("HELD")).body("heldBecause", containsString("still to be told by"));
        lead.post(message + "/overrides", "{\"reason\": \" \"}").statusCode(422);
        executive.post(message + "/overrides", "{\"reason\": \"The press has it\"}").statusCode(201)
                .body("overrides.by", contains("erin")).body("unmet", empty());
        lead.put(message, lead.tag(message), gated.body("organisation", false)).statusCode(200).body("unmet.rule",
                hasItems("D8"));
        lead.put(message, lead.tag(message), gated.body("public", false)).statusCode(200);
        lead.post(message + "/sending", later).statusCode(201);
        itsTimeComes();
        lead.get(message).body("status", equalTo("SENT")).body("sentAt", notNullValue());
        lead.get("/dignity-record?plan=" + plan.planId()).body("rules.find { it.id == 'D8' }.result", equalTo("BROKEN"));
        Someone.lead("gate-elsewhere").post(message + "/sending", "{}").statusCode(404);
    }

    @Test
    void what_was_approved_for_later_is_held_where_text_or_people_are_others_by_then() {
        engaged("gate-changed-later");
        gated.everybodyIsSpokenTo();
        String message = gated.written("organisation");
        String later = "{\"at\": \"%s\"}".formatted(clock.instant().plusSeconds(3600));
        gated.approves(executive, message).statusCode(201);
        lead.post(message + "/sending", later).statusCode(201);
        lead.imports(GatedPlan.PEOPLE + "3,Cat,north,,,cat@example.org\n");
        itsTimeComes();
        lead.get(message).body("status", equalTo("HELD")).body("heldBecause", containsString("it has 0"));
        gated.approves(executive, message).statusCode(201);
        lead.post(message + "/sending", later).statusCode(201);
        gated.changes("It is decided {what is proposed}.");
        itsTimeComes();
        lead.get(message).body("status", equalTo("HELD")).body("heldBecause", containsString("template has changed"))
                .body("mailingId", nullValue());
    }

    private void itsTimeComes() {
        scope.run(organisation, "test", () -> QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                "update message set send_at = now() - interval '1 minute' where send_at is not null").executeUpdate()));
        scope.run(organisation, "test", scheduled::doWhatIsDue);
    }

    @Test
    void an_outcome_waits_for_every_answer_and_a_team_for_its_people() {
        engaged("gate-outcome");
        String toTeam = gated.written("team:north");
        gated.sends(toTeam).statusCode(409).body("violations.code", contains("D27"));
        gated.everybodyIsSpokenTo();
        gated.sends(toTeam).statusCode(201).body("approvalsNeeded", equalTo(0));
        plan.next().authorised(today.minusDays(60), ToldMeasure.dismissing("M-1", today.minusDays(30)));
        Engaged record = new Engaged(lead, plan);
        String consultation = record.consultation("M-1");
        record.opens(consultation, today.minusDays(30)).statusCode(201);
        String response = record.responds(consultation, "REPRESENTATIVES").statusCode(201).extract().path("id");
        String message = "/messages/"
                + lead.post("/messages", gated.body("organisation", true)).statusCode(201).extract().path("id");
        gated.approves(executive, message).statusCode(201);
        gated.sends(message).statusCode(409).body("violations.code", contains("D25"))
                .body("detail", containsString("1 of 1 responses have no written answer"));
        record.answers(consultation, response).statusCode(201);
        gated.sends(message).statusCode(201);
    }

    @Test
    void a_holding_statement_goes_to_all_with_two_approvals_and_is_counted() {
        engaged("gate-holding");
        String statement = "/messages/" + lead.post("/messages/holding-statements", ToldPlan.written(Map.of("planId",
                plan.planId(), "knownSince", today.minusDays(7).toString(), "whatCanBeSaid", "A", "whatIsNotDecided", "B",
                "whenYouWillHear", "C", "whereSupportIs", "D"))).statusCode(201).body("kind", equalTo("HOLDING_STATEMENT"))
                .body("unmet", empty()).extract().path("id");
        gated.approves(executive, statement).statusCode(201);
        gated.approves(executive, statement).statusCode(201).body("approvals", hasSize(1));
        gated.sends(statement).statusCode(409).body("detail", containsString("needs 2 approvals"));
        gated.approves(Someone.of(organisation, "fay", Roles.FINANCE_DIRECTOR), statement).statusCode(201);
        gated.sends(statement).statusCode(201).body("text", containsString("What is not decided\nB"));
        lead.get("/dignity-record?plan=" + plan.planId()).body("rules.find { it.id == 'D28' }.result", equalTo("BROKEN"))
                .body("rules.find { it.id == 'D8' }.broken", equalTo(0));
    }
}

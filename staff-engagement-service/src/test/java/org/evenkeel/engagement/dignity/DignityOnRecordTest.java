package org.evenkeel.engagement.dignity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import java.time.Clock;
import java.time.LocalDate;

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

/** Facts, overrides and numbers of rules, as they are put on record. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class DignityOnRecordTest {

    private static final String RULE = "rules.find { it.id == '%s' }.";

    @Inject
    Clock clock;

    private LocalDate today;

    @BeforeEach
    void today() {
        today = Zones.today(clock);
    }

    private ToldPlan plan(String organisation) {
        return new ToldPlan(organisation).authorised(today.minusDays(90),
                ToldMeasure.dismissing("M-1", today.plusDays(90)));
    }

    @Test
    void a_fact_is_judged_until_a_later_one_puts_it_right() {
        ToldPlan plan = plan("facts");
        Someone lead = Someone.lead("facts");
        String record = "/dignity-record?plan=" + plan.planId();
        String workload = "{\"planId\": \"%s\", \"clock\": \"ACTUAL\", \"facts\": {\"workloads\": [{\"team\": \"north\","
                + " \"percent\": %d, \"workStopped\": false}]}%s}";
        String first = lead.post("/dignity-facts", workload.formatted(plan.planId(), 111, "")).statusCode(201)
                .body("recordedBy", equalTo("esther")).extract().path("id");
        lead.get(record).body(RULE.formatted("D26") + "result", equalTo("BROKEN")).body(RULE.formatted("D26") + "sentences",
                contains(containsString("111 %")));
        lead.post("/dignity-facts", workload.formatted(plan.planId(), 110, ", \"replaces\": \"%s\"".formatted(first)))
                .statusCode(201);
        lead.get(record).body(RULE.formatted("D26") + "result", equalTo("KEPT"));
        lead.get("/dignity-facts?plan=" + plan.planId()).statusCode(200).body("$", hasSize(2)).body("[0].replaces",
                equalTo(first));
        lead.post("/dignity-facts", workload.formatted(plan.planId(), 1001, "")).statusCode(422).body("violations.field",
                hasItem(containsString("percent")));
    }

    @Test
    void a_policy_is_overridden_by_name_with_a_reason_and_a_law_by_nobody() {
        ToldPlan plan = plan("overrides");
        Someone lead = Someone.lead("overrides");
        String override = "{\"planId\": \"%s\", \"rule\": \"%s\", \"reason\": \"The council meets first\"}";
        lead.post("/dignity-overrides", override.formatted(plan.planId(), "D8")).statusCode(201).body("givenBy",
                equalTo("esther"));
        lead.get("/dignity-record?plan=" + plan.planId()).statusCode(200)
                .body(RULE.formatted("D8") + "overrides.reason", contains("The council meets first"))
                .body(RULE.formatted("D9") + "overrides", empty());
        lead.post("/dignity-overrides", override.formatted(plan.planId(), "D1")).statusCode(422).body("violations.code",
                contains("law")).body("detail", containsString("nobody can override a law"));
        lead.post("/dignity-overrides", override.formatted(plan.planId(), "D29")).statusCode(422);
        Someone.of("overrides", "tom", Roles.TRUSTEE).get("/dignity-overrides?plan=" + plan.planId()).body("rule",
                contains("D8"));
    }

    @Test
    void an_organisation_sets_its_own_numbers_where_the_class_allows() {
        Someone lead = Someone.lead("numbers");
        String hour = "{\"thresholds\": {\"latestHour\": %d}, \"reason\": \"Shifts end at four\"}";
        lead.put("/dignity-rules/D14/thresholds", lead.tag("/dignity-rules/D14"), hour.formatted(16)).statusCode(200)
                .body("rule.thresholds[0].value", equalTo(16)).body("defaults[0].value", equalTo(15))
                .body("setBy", equalTo("esther"));
        lead.get("/dignity-rules").body("thresholdsInForce", equalTo("organisation")).body(
                "rules.find { it.id == 'D14' }.thresholds[0].value", equalTo(16));
        lead.put("/dignity-rules/D14/thresholds", "\"v0\"", hour.formatted(14)).statusCode(412);
        lead.put("/dignity-rules/D14/thresholds", "*", hour.formatted(24)).statusCode(422).body("violations.code",
                contains("out-of-range"));
        lead.put("/dignity-rules/D1/thresholds", "*", hour.formatted(14)).statusCode(422).body("violations.code",
                contains("law"));
        lead.put("/dignity-rules/D10/thresholds", "*", hour.formatted(14)).statusCode(422).body("detail",
                containsString("beforeWorkingDays"));
        Someone.lead("numbers-elsewhere").get("/dignity-rules").body("thresholdsInForce", equalTo("defaults"));
    }

    @Test
    void a_person_counts_as_told_after_three_attempts_and_a_letter() {
        Someone lead = Someone.lead("attempts");
        lead.imports("Staff number,Name,Team,Pool,FTE\n1,Ann,north,P-1,1\n2,Ben,north,P-1,1\n");
        String ann = lead.get("/people?limit=10").extract().path("items.find { it.staffNumber == '1' }.id");
        ToldPlan plan = new ToldPlan("attempts").authorised(today.minusDays(90),
                ToldMeasure.dismissing("M-1", today.plusDays(90)));
        Engaged engaged = new Engaged(lead, plan);
        String told = engaged.touchpoint("M-1", "INDIVIDUALS_TOLD", "P-1");
        Object[] attempt = { "sentByUs", false, "outcome", "NOT_REACHED", "persons", new String[] { ann }, "letterSent", true };
        engaged.records(told, today.minusDays(9), attempt).statusCode(201).body("told", equalTo(0))
                .body("status", equalTo("PLANNED"));
        engaged.records(told, today.minusDays(8), attempt).statusCode(201).body("told", equalTo(0));
        engaged.records(told, today.minusDays(7), attempt).statusCode(201).body("told", equalTo(1))
                .body("status", equalTo("PARTLY_HAPPENED")).body("records[2].outcome", equalTo("NOT_REACHED"));
        engaged.records(told, today.minusDays(6), attempt).statusCode(201).body("told", equalTo(1));
        engaged.records(told, today.minusDays(6), "outcome", "NOT_REACHED").statusCode(422).body("violations.code",
                contains("nobody"));
    }

    @Test
    void first_news_by_mail_is_refused_as_our_word() {
        ToldPlan plan = plan("by-mail");
        Engaged engaged = new Engaged(Someone.lead("by-mail"), plan);
        engaged.records(engaged.touchpoint("M-1", "REPRESENTATIVES_TOLD", "E-1"), today.minusDays(30)).statusCode(201);
        engaged.records(engaged.touchpoint("M-1", "MANAGER_BRIEFED", "north"), today.minusDays(30)).statusCode(201);
        String told = engaged.touchpoint("M-1", "INDIVIDUALS_TOLD", "P-1");
        engaged.records(told, today.minusDays(10), "channel", "EMAIL").statusCode(409).body("violations.code",
                contains("D27"));
        engaged.records(told, today.minusDays(10), "channel", "IN_PERSON", "happenedAt", "10:30").statusCode(201)
                .body("records[0].channel", equalTo("IN_PERSON"));
        engaged.who().get("/dignity-record?plan=" + plan.planId()).body(RULE.formatted("D27") + "result", equalTo("KEPT"));
    }
}

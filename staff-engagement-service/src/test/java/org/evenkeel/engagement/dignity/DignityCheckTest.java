package org.evenkeel.engagement.dignity;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.in;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

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
import io.restassured.response.ValidatableResponse;

/** A plan judged before it is proposed, asked as planning asks. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class DignityCheckTest {

    private static final String RESULT = "rules.find { it.id == '%s' }.result";
    private static final String SENTENCES = "rules.find { it.id == '%s' }.sentences";

    @Inject
    Clock clock;

    private LocalDate opens;

    @BeforeEach
    void days() {
        opens = Zones.today(clock).plusDays(90);
    }

    /** Identifier, name and measures: what planning's client writes. */
    private static ValidatableResponse checked(ToldMeasure... measures) {
        ToldPlan plan = new ToldPlan("dignity");
        Object proposed = plan.content(LocalDate.EPOCH, measures).get("measures");
        return Someone.planning("dignity").post("/dignity-checks",
                ToldPlan.written(Map.of("planId", plan.planId(), "name", "Balanced", "measures", proposed)));
    }

    @Test
    void a_plan_with_time_for_everybody_keeps_the_rules_it_tells() {
        checked(ToldMeasure.dismissing("M-1", opens), ToldMeasure.quiet("M-2", opens)).statusCode(200)
                .body("status", equalTo("known")).body("rules", hasSize(28)).body("rules.broken", everyItem(equalTo(0)))
                .body("rules.findAll { it.result == 'KEPT' }.id",
                        everyItem(in(List.of("D1", "D2", "D3", "D4", "D8", "D9", "D10", "D11", "D12", "D13", "D14", "D16",
                                "D17", "D20",
                                "D22", "D25", "D27"))))
                .body(RESULT.formatted("D1"), equalTo("KEPT")).body(RESULT.formatted("D10"), equalTo("KEPT"))
                .body(RESULT.formatted("D19"), equalTo("NOT_EVALUATED"));
    }

    @Test
    void dates_against_the_law_are_named() {
        checked(ToldMeasure.dismissing("M-1", opens).with("minimumConsultationDays", 200).with("noticeWeeks", 13)
                .with("noticeGiven", opens.plusDays(44).toString())).statusCode(200)
                .body(RESULT.formatted("D1"), equalTo("BROKEN"))
                .body(SENTENCES.formatted("D1"), hasItem(containsString("less than 200 days later")))
                .body(RESULT.formatted("D3"), equalTo("BROKEN")).body(RESULT.formatted("D4"), equalTo("BROKEN"))
                .body("rules.find { it.id == 'D1' }.ruleClass", equalTo("law"));
    }

    @Test
    void a_plan_that_opens_tomorrow_leaves_no_time_to_brief_the_manager() {
        checked(ToldMeasure.dismissing("M-1", Zones.today(clock).plusDays(1))).statusCode(200)
                .body("rules.findAll { it.result == 'BROKEN' }.ruleClass.unique()",
                        everyItem(in(List.of("policy", "preference"))))
                .body("rules.findAll { it.id == 'D8' || it.id == 'D10' }.broken.sum()", equalTo(1));
    }

    @Test
    void what_is_arranged_for_a_plan_is_judged_with_it() {
        ToldPlan plan = new ToldPlan("dignity-arranged");
        String proposed = ToldPlan.written(Map.of("planId", plan.planId(), "name", "Balanced", "measures",
                plan.content(LocalDate.EPOCH, ToldMeasure.dismissing("M-1", opens)).get("measures")));
        Someone planning = Someone.planning("dignity-arranged");
        planning.post("/dignity-checks", proposed).body(RESULT.formatted("D26"), equalTo("NOT_EVALUATED"));
        Someone.lead("dignity-arranged").post("/dignity-facts",
                "{\"planId\": \"%s\", \"clock\": \"PLANNED\", \"facts\": {\"workloads\": [{\"team\": \"north\", \"percent\": 111, \"workStopped\": false}]}}"
                        .formatted(plan.planId()))
                .statusCode(201);
        planning.post("/dignity-checks", proposed).body(RESULT.formatted("D26"), equalTo("BROKEN"));
    }

    @Test
    void a_plan_that_touches_nobody_comes_under_no_rule() {
        checked(ToldMeasure.quiet("M-1", opens)).statusCode(200).body("rules.findAll { it.result != 'NOT_EVALUATED' }",
                empty());
    }

    @Test
    void what_planning_does_not_write_is_refused() {
        checked(ToldMeasure.quiet("M-1", opens).with("mood", "low")).statusCode(400);
        checked(ToldMeasure.quiet("M-1", opens).without("begins")).statusCode(422)
                .body("violations[0].field", containsString("measures[0].begins"));
        Someone.of("dignity", "fiona", Roles.FINANCE_DIRECTOR).post("/dignity-checks", "{}").statusCode(403);
    }
}

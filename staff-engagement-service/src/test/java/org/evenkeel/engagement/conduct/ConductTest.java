package org.evenkeel.engagement.conduct;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.time.Clock;
import java.time.LocalDate;
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

/** How fairly a plan is carried out, told to planning as shares of rules kept. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class ConductTest {

    @Inject
    Clock clock;

    private LocalDate today;

    @BeforeEach
    void today() {
        today = Zones.today(clock);
    }

    @Test
    void a_plan_that_nobody_told_of_is_unknown() {
        Someone.planning("conduct-none").get("/conduct/" + UUID.randomUUID()).statusCode(200).body("status", equalTo("unknown"))
                .body("reason", containsString("not authorised")).body("fairnessBasisPoints", nullValue())
                .body("derivations", empty());
    }

    @Test
    void before_anything_happened_it_is_the_plans() {
        ToldPlan plan = new ToldPlan("conduct-planned").authorised(today, ToldMeasure.dismissing("M-1", today.plusDays(90)));
        Someone.planning("conduct-planned").get("/conduct/" + plan.planId()).body("status", equalTo("known"))
                .body("asOf", notNullValue()).body("fairnessBasisPoints", equalTo(10_000))
                .body("commsBasisPoints", equalTo(10_000)).body("protectedBasisPoints", nullValue())
                .body("derivations.find { it.of == 'fairness' }.sentence", containsString("nothing has happened yet"));
    }

    @Test
    void a_broken_word_and_an_open_answer_lower_it() {
        ToldPlan plan = new ToldPlan("conduct-broken").authorised(today.minusDays(90),
                ToldMeasure.dismissing("M-1", today.minusDays(60)));
        Engaged lead = new Engaged(Someone.lead("conduct-broken"), plan);
        lead.records(lead.touchpoint("M-1", "PUBLIC_TOLD", ""), today.minusDays(80), "sentByUs", false).statusCode(201);
        String consultation = lead.consultation("M-1");
        lead.opens(consultation, today.minusDays(60));
        String response = lead.responds(consultation, "REPRESENTATIVES").extract().path("id");
        Someone planning = Someone.planning("conduct-broken");
        planning.get("/conduct/" + plan.planId()).body("commsBasisPoints", lessThan(10_000))
                .body("involvementBasisPoints", equalTo(0))
                .body("derivations.find { it.of == 'fairness' }.sentence", containsString("by what has happened"));
        lead.answers(consultation, response).statusCode(201);
        planning.get("/conduct/" + plan.planId()).body("involvementBasisPoints", equalTo(10_000));
        Someone.of("conduct-broken", "sam", Roles.STAFF).get("/conduct/" + plan.planId()).statusCode(403);
    }
}

package org.evenkeel.planning.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenkeel.planning.testing.Deciding.DEPOT;
import static org.evenkeel.planning.testing.Deciding.OFFICERS;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.evenkeel.planning.testing.Colleague;
import org.evenkeel.planning.testing.Deciding;
import org.evenkeel.planning.testing.EngagementStandIn;
import org.evenkeel.planning.testing.SentEvents;
import org.evenkeel.platform.security.Roles;
import org.evenkeel.platform.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** A plan's way from draft to approval, and everybody who tries to leave it. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
@Tag(EngagementStandIn.TAG)
@WithTestResource(EngagementStandIn.class)
class DecisionWayTest {

    private static final String SOME_REASON = "\"reason\": \"Too little is known\"";

    @Test
    void what_affects_nobody_is_approved_straight_after_it_is_endorsed() {
        Deciding on = Deciding.on("way-at-once", DEPOT).endorsed().carried("APPROVE");
        on.step(on.terry, "approvals", "\"minute\": \"Minute 7\"").statusCode(200).body("status", equalTo("APPROVED"));
        JsonPath decisions = on.decisions();
        assertThat(decisions.<String> getList("decisions.decision")).containsExactly("PROPOSE", "ENDORSE", "AUTHORISE",
                "APPROVE");
        assertThat(decisions.<Boolean> getList("decisions.done")).containsExactly(true, true, false, true);
        assertThat(decisions.<String> getList("decisions.by")).containsExactly("robin", "edie", null, "terry");
        assertThat(decisions.getString("decisions[3].text")).isEqualTo("Minute 7");
        assertThat(decisions.getInt("quorum.takingPart")).isEqualTo(3);
        assertThat(SentEvents.types("way-at-once")).containsExactly("plan-approved");
        assertThat(SentEvents.last("way-at-once", "plan-approved").<String> getList("measures")).containsExactly("DEPOT");
        on.robin.get("/plans?status=APPROVED").body("items.id", equalTo(List.of(on.plan())));
        on.robin.get("/plans?status=DRAFT").body("items.size()", equalTo(0));
        on.robin.get("/plans?status=draft").statusCode(422).body("violations[0].field", equalTo("status"));
    }

    @Test
    void what_affects_staff_is_authorised_first_and_engagement_is_told_of_it() {
        Deciding on = Deciding.on("way-authorised", DEPOT, OFFICERS).authorised();
        JsonPath told = SentEvents.last("way-authorised", "plan-authorised-to-consult");
        assertThat(told.getString("planId")).isEqualTo(on.plan());
        assertThat(told.getString("lineageId")).isEqualTo(on.plan());
        assertThat(told.getInt("version")).isEqualTo(1);
        assertThat(told.getString("contentSha256")).isEqualTo(on.sha());
        JsonPath officers = new JsonPath(told.prettify()).setRootPath("measures.find { it.measure == 'OFFICERS' }");
        assertThat(officers.getBoolean("affectsStaff")).isTrue();
        assertThat(officers.getBoolean("affectsUsers")).isFalse();
        assertThat(officers.getBoolean("consultationNeeded")).isTrue();
        assertThat(officers.getString("band")).isEqualTo("INDIVIDUAL");
        assertThat(officers.getInt("pools[0].employeesLeaving")).isEqualTo(3);
        assertThat(officers.getString("pools[0].teamName")).isEqualTo("Team rangers");
        assertThat(officers.getInt("establishments[0].dismissals")).isEqualTo(3);
        assertThat(officers.getString("establishments[0].jurisdiction")).isEqualTo("ENGLAND");
        assertThat(officers.getInt("noticeWeeks")).isEqualTo(5);
        assertThat(officers.<String> getList("alternatives")).isNotEmpty();
        assertThat(officers.getString("summary")).startsWith("It is proposed to begin \"Measure OFFICERS\" (In full) on ");
        assertThat(told.getBoolean("measures.find { it.measure == 'DEPOT' }.consultationNeeded")).isFalse();
    }

    @Test
    void nothing_is_decided_out_of_order() {
        Deciding on = Deciding.on("way-order", OFFICERS);
        on.step(on.edie, "endorsements", "").statusCode(409).body("type", equalTo("/problems/wrong-order"))
                .body("detail", equalTo("The plan is a draft, so it cannot be endorsed. Propose it first."));
        on.step(on.terry, "authorisations", "").statusCode(409);
        on.step(on.terry, "approvals", "").statusCode(409);
        on.step(on.edie, "rejections", SOME_REASON).statusCode(409);
        on.vote(on.terry, "AUTHORISE", "FOR").statusCode(409);
        withdraw(on, 409);
        on.proposed();
        on.propose("").statusCode(409);
        on.vote(on.terry, "AUTHORISE", "FOR").statusCode(409)
                .body("detail", containsString("Let an executive endorse it first."));
        on.step(on.terry, "authorisations", "").statusCode(409);
        on.step(on.edie, "endorsements", "").statusCode(200);
        on.step(on.edie, "endorsements", "").statusCode(409);
        on.vote(on.terry, "APPROVE", "FOR").statusCode(409)
                .body("detail", containsString("Let the board authorise that first."));
        on.step(on.edie, "rejections", SOME_REASON).statusCode(403);
        withdraw(on, 200);
        on.step(on.terry, "rejections", SOME_REASON).statusCode(409);
        on.propose("").statusCode(409).body("detail", containsString("The plan is withdrawn"));
        assertThat(SentEvents.types("way-order")).isEmpty();
    }

    private static void withdraw(Deciding on, int status) {
        Colleague robin = Colleague.of(on.organisation, "robin", Roles.FINANCE_DIRECTOR);
        on.step(robin, "withdrawals", SOME_REASON).statusCode(status);
    }

    @Test
    void engagement_is_told_when_a_plan_it_knows_is_turned_down() {
        Deciding on = Deciding.on("way-rejected", OFFICERS).authorised();
        on.step(on.terry, "rejections", SOME_REASON).statusCode(200).body("status", equalTo("REJECTED"))
                .body("decisions[4].decision", equalTo("REJECT")).body("decisions[4].text", equalTo("Too little is known"));
        assertThat(SentEvents.types("way-rejected")).containsExactly("plan-authorised-to-consult", "plan-withdrawn");
        assertThat(SentEvents.last("way-rejected", "plan-withdrawn").getString("reason")).isEqualTo("Too little is known");
    }

    @Test
    void nobody_decides_on_what_they_proposed() {
        Deciding on = Deciding.on("way-four-eyes", OFFICERS).proposed();
        Colleague robin = Colleague.of(on.organisation, "robin", Roles.EXECUTIVE, Roles.TRUSTEE);
        on.step(robin, "endorsements", "").statusCode(403).body("type", equalTo("/problems/four-eyes"));
        on.step(on.edie, "endorsements", "").statusCode(200);
        on.vote(robin, "AUTHORISE", "FOR").statusCode(403).body("type", equalTo("/problems/four-eyes"));
        on.carried("AUTHORISE").step(robin, "authorisations", "").statusCode(403)
                .body("type", equalTo("/problems/four-eyes"));
        on.step(on.terry, "authorisations", "").statusCode(200);
        on.step(robin, "approvals", "").statusCode(403).body("type", equalTo("/problems/four-eyes"));
    }

    @Test
    void whoever_has_an_interest_in_a_measure_that_is_taken_does_not_decide() {
        Deciding on = Deciding.on("way-conflict", OFFICERS).proposed();
        String interest = """
                {"measure": "OFFICERS", "interest": "My brother is an officer", "withdraws": false}""";
        on.edie.post(on.path("conflicts"), interest).statusCode(201).body("by", equalTo("edie"));
        on.step(on.edie, "endorsements", "").statusCode(403).body("type", equalTo("/problems/conflict-of-interest"))
                .body("detail", startsWith("You declared an interest in measure \"OFFICERS\" of this plan (\"My brother"));
        on.step(on.edie, "rejections", SOME_REASON).statusCode(403);
        Colleague ella = Colleague.of(on.organisation, "ella", Roles.EXECUTIVE);
        on.step(ella, "endorsements", "").statusCode(200);
        on.terry.post(on.path("conflicts"), "{\"interest\": \"I live next door\", \"withdraws\": true}").statusCode(201);
        on.vote(on.terry, "AUTHORISE", "FOR").statusCode(403);
        on.step(on.terry, "authorisations", "").statusCode(403);
        on.tara.post(on.path("conflicts"), interest.replace("OFFICERS", "NOWHERE")).statusCode(422)
                .body("violations[0].code", equalTo("not-in-plan"));
        assertThat(on.robin.get(on.path("conflicts")).extract().jsonPath().<String> getList("items.by"))
                .containsExactly("edie", "terry");
        assertThat(on.decisions().getInt("quorum.withdrawn")).isEqualTo(1);
    }

    @Test
    void a_decision_names_the_version_and_the_content_that_were_read() {
        Deciding on = Deciding.on("way-tags", DEPOT).proposed();
        String before = on.tag();
        on.edie.post(on.path("endorsements"), on.read("")).statusCode(428);
        on.edie.post(on.path("endorsements"), "\"v0\"", on.read("")).statusCode(412);
        on.edie.post(on.path("endorsements"), before, "{\"contentSha256\": \"%s\"}".formatted("0".repeat(64)))
                .statusCode(409).body("type", equalTo("/problems/content-not-as-read"));
        on.edie.post(on.path("endorsements"), before, "{}").statusCode(422);
        on.edie.post(on.path("endorsements"), before, on.read("")).statusCode(200);
        on.vote(on.terry, "APPROVE", "FOR").statusCode(200);
        on.terry.post(on.path("votes"), before, on.read("\"decision\": \"APPROVE\", \"vote\": \"FOR\"")).statusCode(412);
    }

    @Test
    void of_two_at_once_one_wins() throws Exception {
        Deciding on = Deciding.on("way-two", DEPOT).proposed();
        String tag = on.tag();
        String body = on.read("");
        List<Callable<Integer>> both = new ArrayList<>();
        for (String name : List.of("edie", "ella", "evan", "enid")) {
            Colleague executive = Colleague.of(on.organisation, name, Roles.EXECUTIVE);
            both.add(() -> executive.post(on.path("endorsements"), tag, body).extract().statusCode());
        }
        ExecutorService together = Executors.newFixedThreadPool(both.size());
        List<Integer> statuses = new ArrayList<>();
        for (Future<Integer> one : together.invokeAll(both)) {
            statuses.add(one.get());
        }
        together.shutdown();
        assertThat(statuses).containsExactlyInAnyOrder(200, 412, 412, 412);
    }

    @Test
    void what_is_no_plan_here_is_not_found() {
        Deciding on = Deciding.on("way-stranger", DEPOT);
        Colleague stranger = Colleague.of("way-elsewhere", "edie", Roles.EXECUTIVE);
        stranger.get(on.path("decisions")).statusCode(404);
        stranger.post(on.path("endorsements"), on.tag(), on.read("")).statusCode(404);
        stranger.get(on.path("consultation")).statusCode(404);
        stranger.get(on.path("conflicts")).statusCode(404);
        stranger.get("/measures/DEPOT/sign-offs").statusCode(404);
    }
}

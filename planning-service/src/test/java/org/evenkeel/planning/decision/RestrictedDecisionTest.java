package org.evenkeel.planning.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenkeel.planning.testing.Deciding.DEPOT;
import static org.evenkeel.planning.testing.Deciding.OFFICERS;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;

import org.evenkeel.planning.testing.Colleague;
import org.evenkeel.planning.testing.Consulting;
import org.evenkeel.planning.testing.Deciding;
import org.evenkeel.planning.testing.EngagementStandIn;
import org.evenkeel.platform.security.Roles;
import org.evenkeel.platform.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** A plan with a restricted measure: Robin and Ella are in its circle, Dora holds the post, nobody else knows. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
@Tag(EngagementStandIn.TAG)
@WithTestResource(EngagementStandIn.class)
class RestrictedDecisionTest {

    private static final String SECRET = OFFICERS.replace("\"restricted\": false", "\"restricted\": true");

    private static Deciding draft(String organisation) {
        Deciding on = Deciding.on(organisation, DEPOT, SECRET);
        String circle = "/measures/OFFICERS/circle";
        on.robin.put(circle, on.robin.tag(circle), "{\"members\": [\"robin\", \"ella\"], \"holders\": [\"dora\"]}")
                .statusCode(200);
        return on;
    }

    private static Deciding proposed(String organisation) {
        Deciding on = draft(organisation);
        on.edie.post("/measures/DEPOT/sign-offs", "{}").statusCode(201);
        ella(on).post("/measures/OFFICERS/sign-offs", "{\"note\": \"Ella knows\"}").statusCode(201);
        on.propose("").statusCode(200);
        return on;
    }

    private static Colleague ella(Deciding on) {
        return Colleague.of(on.organisation, "ella", Roles.EXECUTIVE);
    }

    private static JsonPath seenBy(Colleague who, String path) {
        return who.get(path).statusCode(200).extract().jsonPath();
    }

    @Test
    void is_signed_off_within_its_circle() {
        Deciding on = draft("veiled-sign-off");
        on.edie.post("/measures/OFFICERS/sign-offs", "{}").statusCode(403)
                .body("detail", containsString("Ask a member of its circle"));
        on.edie.get("/measures/OFFICERS/sign-offs").statusCode(403);
        ella(on).post("/measures/OFFICERS/sign-offs", "{}").statusCode(201);
    }

    @Test
    void what_a_step_waits_for_is_told_without_its_name() {
        Deciding on = draft("veiled-waits");
        JsonPath seen = seenBy(on.terry, on.path("decisions"));
        assertThat(seen.<String> getList("decisions[0].waitsFor.measure")).containsExactlyInAnyOrder("DEPOT", "restricted");
        assertThat(seen.<String> getList("decisions[0].waitsFor.sentence"))
                .contains("A restricted measure stands in the way: not signed off. Ask a member of its circle.");
        assertThat(seen.prettify()).doesNotContain("OFFICERS");
        assertThat(on.decisions().<String> getList("decisions[0].waitsFor.measure")).contains("OFFICERS");
    }

    @Test
    void consultation_on_it_is_counted_and_approval_refused_without_its_name() {
        Deciding on = proposed("veiled-consulted");
        on.step(on.edie, "endorsements", "").statusCode(200);
        on.carried("AUTHORISE").step(on.terry, "authorisations", "").statusCode(200);
        on.carried("APPROVE").step(on.terry, "approvals", "").statusCode(409)
                .body("violations.field", equalTo(List.of("measures[restricted]")))
                .body("detail",
                        equalTo("A restricted measure stands in the way: not consulted on. Ask a member of its circle."));
        Consulting.on(on, "OFFICERS").opened("2027-03-01").answered(1, 1).closed("2027-03-31", 1, 1).changed("Dora moves.");

        Colleague lee = Colleague.of(on.organisation, "lee", Roles.ENGAGEMENT_LEAD);
        JsonPath seen = seenBy(lee, on.path("consultation"));
        assertThat(seen.<String> getList("items.measure")).containsExactly("DEPOT", "restricted");
        assertThat(seen.<String> getList("items.state")).containsExactly("NOT_NEEDED", "DONE");
        assertThat(seen.prettify()).doesNotContain("OFFICERS", "Dora", "2027-03-01");
        assertThat(seenBy(ella(on), on.path("consultation")).<String> getList("items.whatChanged")).contains("Dora moves.");
        Colleague audrey = Colleague.of(on.organisation, "audrey", Roles.AUDITOR);
        assertThat(seenBy(audrey, "/audit-entries?limit=100").prettify()).doesNotContain("Dora moves", "Ella knows");
        on.step(on.terry, "approvals", "").statusCode(200);
    }

    @Test
    void a_member_of_its_circle_who_declares_an_interest_leaves_the_decision_as_anybody_does() {
        Deciding on = proposed("veiled-conflict");
        Colleague ella = ella(on);
        ella.post(on.path("conflicts"), """
                {"measure": "OFFICERS", "interest": "The officer is my sister", "withdraws": false}""").statusCode(201);
        ella.get(on.path("conflicts")).body("items[0].measure", equalTo("OFFICERS"));
        on.step(ella, "endorsements", "").statusCode(403).body("type", equalTo("/problems/conflict-of-interest"));

        JsonPath seen = seenBy(on.terry, on.path("conflicts"));
        assertThat(seen.<String> getList("items.by")).containsExactly("ella");
        assertThat(seen.prettify()).doesNotContain("OFFICERS", "sister");
        assertThat(seenBy(on.terry, on.path("decisions")).prettify()).doesNotContain("OFFICERS", "sister");
        Colleague audrey = Colleague.of(on.organisation, "audrey", Roles.AUDITOR);
        assertThat(seenBy(audrey, "/audit-entries?limit=100").prettify()).doesNotContain("sister");
    }

    @Test
    void an_interest_in_it_is_not_declared_by_name_from_outside() {
        Deciding on = proposed("veiled-outside");
        on.terry.post(on.path("conflicts"), """
                {"measure": "OFFICERS", "interest": "I guess", "withdraws": false}""").statusCode(403);
        on.terry.post(on.path("conflicts"), "{\"interest\": \"I know somebody\", \"withdraws\": true}").statusCode(201);
    }

    @Test
    void whoever_holds_an_affected_post_does_not_decide_and_is_not_told_why() {
        Deciding on = proposed("veiled-holder");
        Colleague dora = Colleague.of(on.organisation, "dora", Roles.EXECUTIVE, Roles.TRUSTEE);
        on.step(dora, "endorsements", "").statusCode(403).body("type", equalTo("/problems/conflict-of-interest"))
                .body("detail",
                        equalTo("An interest of yours in this plan is on record. Leave the decision to those who have none."));
        on.step(on.edie, "endorsements", "").statusCode(200);
        on.vote(dora, "AUTHORISE", "FOR").statusCode(403);
        on.step(dora, "rejections", "\"reason\": \"No\"").statusCode(403);
    }

    @Test
    void what_somebody_wrote_of_it_is_kept_from_those_outside() {
        Deciding on = proposed("veiled-words");
        on.step(ella(on), "endorsements", "\"note\": \"Measure OFFICERS is hard\"").statusCode(200);
        assertThat(seenBy(on.terry, on.path("decisions")).getString("decisions[1].text"))
                .isEqualTo("This is about a restricted measure. Ask a member of its circle.");
        assertThat(on.decisions().getString("decisions[1].text")).isEqualTo("Measure OFFICERS is hard");
    }

    @Test
    void everybody_reads_of_it_once_those_it_concerns_have_been_spoken_to() {
        Deciding on = proposed("veiled-lifted");
        Consulting.on(on, "OFFICERS").tellOfMeasure("conversations-recorded", "\"completedOn\": \"2027-04-21\"")
                .statusCode(204);
        assertThat(seenBy(on.terry, on.path("consultation")).<String> getList("items.measure"))
                .containsExactly("DEPOT", "OFFICERS");
        Colleague dora = Colleague.of(on.organisation, "dora", Roles.EXECUTIVE);
        on.step(dora, "endorsements", "").statusCode(403).body("type", equalTo("/problems/conflict-of-interest"));
    }
}

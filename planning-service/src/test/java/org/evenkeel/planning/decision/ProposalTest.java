package org.evenkeel.planning.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenkeel.planning.testing.Deciding.DEPOT;
import static org.evenkeel.planning.testing.Deciding.HOURS;
import static org.evenkeel.planning.testing.Deciding.OFFICERS;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;

import org.evenkeel.planning.testing.Deciding;
import org.evenkeel.planning.testing.EngagementStandIn;
import org.evenkeel.platform.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** What proposing needs: each owner's word, laws kept, policies kept or set aside by name. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
@Tag(EngagementStandIn.TAG)
@WithTestResource(EngagementStandIn.class)
class ProposalTest {

    private static final String BROKEN = """
            {"status": "known", "checkedAt": "2027-01-04T09:00:00Z", "rules": [
              {"id": "D3", "name": "Own team first", "ruleClass": "%s", "broken": 2, "sentences": ["Rangers hear it last."]},
              {"id": "D9", "name": "Quiet weeks", "ruleClass": "preference", "broken": 1, "sentences": ["It is told in August."]},
              {"id": "D1", "name": "Told first", "ruleClass": "law", "broken": 0, "sentences": []}]}""";

    @Test
    void each_owner_has_signed_off_what_is_on_record() {
        Deciding on = Deciding.on("propose-owners", DEPOT, OFFICERS);
        on.edie.post("/measures/DEPOT/sign-offs", "{\"note\": \"Mine\"}").statusCode(201).body("by", equalTo("edie"))
                .body("inForce", equalTo(true));
        on.propose("").statusCode(409).body("type", equalTo("/problems/not-signed-off"))
                .body("violations.field", equalTo(List.of("measures[OFFICERS]")));
        assertThat(on.waits("PROPOSE")).singleElement().asString().startsWith("Nobody who answers for \"Measure OFFICERS\"");
        on.edie.post("/measures/OFFICERS/sign-offs", "{}").statusCode(201);
        assertThat(on.waits("PROPOSE")).isEmpty();
        assertThat(on.waits("ENDORSE")).hasSize(1);
    }

    @Test
    void a_change_of_the_record_makes_a_sign_off_void() {
        Deciding on = Deciding.on("propose-changed", DEPOT).signedOff();
        on.robin.put("/measures/DEPOT", on.robin.tag("/measures/DEPOT"), DEPOT.replace("Measure DEPOT", "Depot closed"))
                .statusCode(200);
        on.edie.get("/measures/DEPOT/sign-offs").body("items[0].inForce", equalTo(false));
        on.propose("").statusCode(409).body("type", equalTo("/problems/changed-since-solved"));
        on.robin.put("/measures/DEPOT", on.robin.tag("/measures/DEPOT"), DEPOT).statusCode(200);
        on.propose("").statusCode(200);
    }

    @Test
    void engagement_is_asked_with_what_will_be_told() {
        Deciding on = Deciding.on("propose-asked", HOURS).proposed();
        JsonPath asked = new JsonPath(EngagementStandIn.asked("propose-asked").get(0));
        assertThat(asked.getString("planId")).isEqualTo(on.plan());
        assertThat(asked.getString("name")).isEqualTo("Close the gap");
        assertThat(asked.<String> getList("measures.measure")).containsExactly("HOURS");
        assertThat(asked.getBoolean("measures[0].affectsUsers")).isTrue();
        assertThat(asked.getBoolean("measures[0].affectsStaff")).isFalse();
    }

    @Test
    void nothing_is_proposed_while_engagement_does_not_answer() {
        Deciding on = Deciding.on("propose-down", DEPOT).signedOff();
        EngagementStandIn.judges("propose-down", null);
        on.propose("").statusCode(503).body("detail", containsString("staff-engagement-service"));
        on.robin.get("/plans/" + on.plan()).body("status", equalTo("DRAFT"));
        EngagementStandIn.judges("propose-down", "{\"status\": \"unknown\", \"reason\": \"No rules yet.\", \"rules\": []}");
        on.propose("").statusCode(503).body("detail", containsString("No rules yet."));
    }

    @Test
    void a_broken_law_cannot_be_set_aside() {
        Deciding on = Deciding.on("propose-law", DEPOT).signedOff();
        EngagementStandIn.judges("propose-law", BROKEN.formatted("law"));
        on.propose("\"overrides\": [{\"rule\": \"D3\", \"reason\": \"We must\"}]").statusCode(409)
                .body("type", equalTo("/problems/law-broken"))
                .body("detail", equalTo("D3, Own team first: Rangers hear it last. Change the plan."));
    }

    @Test
    void a_broken_policy_is_set_aside_by_name_and_with_a_reason() {
        Deciding on = Deciding.on("propose-policy", DEPOT).signedOff();
        EngagementStandIn.judges("propose-policy", BROKEN.formatted("policy"));
        on.propose("").statusCode(409).body("type", equalTo("/problems/policy-broken"));
        on.propose("\"overrides\": [{\"rule\": \"D3\"}]").statusCode(422);
        on.propose("\"overrides\": [{\"rule\": \"D3\", \"reason\": \"Rangers asked for it\"}]").statusCode(200)
                .body("overrides[0].reason", equalTo("Rangers asked for it"))
                .body("dignity.rules.find { it.id == 'D9' }.sentences[0]", equalTo("It is told in August."))
                .body("decisions[0].by", equalTo("robin"));
    }
}

package org.evenkeel.planning.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenkeel.planning.testing.Deciding.DEPOT;
import static org.evenkeel.planning.testing.Deciding.OFFICERS;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;

import org.evenkeel.planning.testing.Colleague;
import org.evenkeel.planning.testing.Deciding;
import org.evenkeel.planning.testing.EngagementStandIn;
import org.evenkeel.platform.security.Roles;
import org.evenkeel.platform.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** How the board decides, and who decides in its place. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
@Tag(EngagementStandIn.TAG)
@WithTestResource(EngagementStandIn.class)
class BoardVoteTest {

    @Test
    void a_decision_needs_a_quorum_and_a_majority() {
        Deciding on = Deciding.on("vote-quorum", DEPOT).endorsed();
        on.vote(on.terry, "APPROVE", "FOR").statusCode(200);
        on.vote(on.tara, "APPROVE", "AGAINST").statusCode(200);
        on.step(on.terry, "approvals", "").statusCode(409).body("type", equalTo("/problems/no-quorum"))
                .body("violations.code", equalTo(List.of("no-quorum", "not-carried")));
        on.vote(on.tim, "APPROVE", "ABSTAIN").statusCode(200);
        on.step(on.terry, "approvals", "").statusCode(409).body("type", equalTo("/problems/not-carried"))
                .body("detail", equalTo("1 voted for and 1 against. More must vote for it than against it."));
        on.vote(on.tara, "APPROVE", "ABSTAIN").statusCode(200);
        on.step(on.terry, "approvals", "").statusCode(200);
        on.vote(on.tim, "APPROVE", "AGAINST").statusCode(409);
    }

    @Test
    void the_quorum_is_of_those_left_after_withdrawals() {
        Deciding on = Deciding.on("vote-withdrawn", DEPOT).endorsed().carried("APPROVE");
        withdraw(on, "ted");
        withdraw(on, "tess");
        assertThat(on.waitCodes("APPROVE")).isEmpty();
        withdraw(on, "tim");
        assertThat(on.decisions().getInt("quorum.withdrawn")).isEqualTo(3);
        assertThat(on.decisions().getInt("quorum.takingPart")).isEqualTo(2);
        assertThat(on.decisions().<Boolean> getList("votes.counts")).containsExactly(true, true, false);
        on.step(on.terry, "approvals", "").statusCode(409)
                .body("violations[0].code", equalTo("quorum-out-of-reach"))
                .body("detail", containsString("2 of 5 members are left after 3 withdrew, and 3 are needed."));
    }

    private static void withdraw(Deciding on, String name) {
        on.trustee(name).post(on.path("conflicts"), "{\"interest\": \"My employer bids for it\", \"withdraws\": true}")
                .statusCode(201);
    }

    @Test
    void dissent_is_kept_beside_the_decision() {
        Deciding on = Deciding.on("vote-dissent", DEPOT).endorsed().carried("APPROVE");
        on.step(on.trustee("tess"), "votes", """
                "decision": "APPROVE", "vote": "AGAINST", "dissent": "The depot will be missed." """).statusCode(200);
        on.step(on.terry, "approvals", "").statusCode(200);
        JsonPath decisions = on.decisions();
        assertThat(decisions.getList("dissent")).hasSize(1);
        assertThat(decisions.getString("dissent[0].by")).isEqualTo("tess");
        assertThat(decisions.getString("dissent[0].text")).isEqualTo("The depot will be missed.");
        assertThat(decisions.<String> getList("votes.vote")).containsExactly("FOR", "FOR", "FOR", "AGAINST");
    }

    @Test
    void a_quorum_that_nobody_stated_is_assumed_and_shown_so() {
        Deciding on = Deciding.on("vote-assumed", "\"boardMembers\": 4", new String[] { DEPOT }).endorsed();
        JsonPath decisions = on.decisions();
        assertThat(decisions.getInt("quorum.needed")).isEqualTo(3);
        assertThat(decisions.getString("quorum.assumption")).contains("A simple majority of the board is assumed");
        on.carried("APPROVE").step(on.terry, "approvals", "").statusCode(200);
    }

    @Test
    void a_board_that_nobody_described_cannot_decide_yet() {
        Deciding on = Deciding.on("vote-unknown", "", new String[] { DEPOT }).endorsed().carried("APPROVE");
        on.step(on.terry, "approvals", "").statusCode(409).body("type", equalTo("/problems/quorum-not-known"))
                .body("detail", containsString("State one of them for the organisation."));
    }

    @Test
    void what_the_board_voted_for_is_not_rejected_by_one_of_them() {
        Deciding on = Deciding.on("vote-carried", OFFICERS).endorsed().carried("AUTHORISE");
        on.step(on.trustee("tess"), "rejections", "\"reason\": \"I do not like it\"").statusCode(409)
                .body("type", equalTo("/problems/carried"));
        on.vote(on.tim, "AUTHORISE", "AGAINST").statusCode(200);
        on.vote(on.tara, "AUTHORISE", "AGAINST").statusCode(200);
        on.step(on.trustee("tess"), "rejections", "\"reason\": \"Voted down\"").statusCode(200);
    }

    @Test
    void an_officer_authorises_only_under_a_delegation_in_force_and_never_approves() {
        Deciding on = Deciding.on("vote-delegated", OFFICERS).endorsed();
        on.step(on.edie, "authorisations", "").statusCode(403).body("type", equalTo("/problems/not-delegated"));
        delegate(on, "edie", "2020-01-01", "2020-12-31");
        delegate(on, "someone", "2020-01-01", "2199-12-31");
        on.step(on.edie, "authorisations", "").statusCode(403);
        String id = delegate(on, "edie", "2020-01-01", "2199-12-31");
        assertThat(on.decisions().<String> getList("delegations.officer")).containsExactly("someone", "edie");
        on.terry.post("/delegations/" + id + "/revocation", "{}").statusCode(200).body("revokedBy", equalTo("terry"));
        on.terry.post("/delegations/" + id + "/revocation", "{}").statusCode(409);
        on.step(on.edie, "authorisations", "").statusCode(403);
        delegate(on, "edie", "2020-01-01", "2199-12-31");
        on.step(on.edie, "authorisations", "").statusCode(200).body("status", equalTo("AUTHORISED_TO_CONSULT"));
        on.step(on.edie, "approvals", "").statusCode(403);
        on.tara.post("/delegations", """
                {"decision": "APPROVE", "officer": "edie", "from": "2020-01-01", "until": "2199-12-31", "minute": "5"}""")
                .statusCode(422).body("type", equalTo("/problems/not-delegable"));
    }

    @Test
    void a_delegate_does_not_authorise_what_they_proposed() {
        Deciding on = Deciding.on("vote-own", OFFICERS).endorsed();
        delegate(on, "robin", "2020-01-01", "2199-12-31");
        Colleague robin = Colleague.of(on.organisation, "robin", Roles.FINANCE_DIRECTOR);
        on.step(robin, "authorisations", "").statusCode(403).body("type", equalTo("/problems/four-eyes"));
    }

    private static String delegate(Deciding on, String officer, String from, String until) {
        return on.terry.post("/delegations", """
                {"decision": "AUTHORISE", "officer": "%s", "from": "%s", "until": "%s", "minute": "Minute 3"}"""
                .formatted(officer, from, until)).statusCode(201).extract().path("id");
    }
}

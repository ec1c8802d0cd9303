package org.evenkeel.planning.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenkeel.planning.testing.Deciding.DEPOT;
import static org.evenkeel.planning.testing.Deciding.HOURS;
import static org.evenkeel.planning.testing.Deciding.OFFICERS;
import static org.evenkeel.planning.testing.Deciding.officers;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.util.UUID;

import org.evenkeel.planning.testing.Colleague;
import org.evenkeel.planning.testing.Consulting;
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
import io.restassured.response.ValidatableResponse;

/** How one version of a plan takes the place of another. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
@Tag(EngagementStandIn.TAG)
@WithTestResource(EngagementStandIn.class)
class NextVersionTest {

    private static final String BOARD = "\"boardMembers\": 5, \"quorum\": 3";

    /** A draft of these measures becomes the next version. */
    private static Deciding next(Deciding present, String... measures) {
        present.records(BOARD, measures);
        Deciding next = present.on(present.draft());
        ask(present, next.plan()).statusCode(200).body("planId", equalTo(next.plan())).body("version", equalTo(2))
                .body("lineageId", equalTo(present.plan())).body("status", equalTo("DRAFT"));
        return next;
    }

    private static ValidatableResponse ask(Deciding present, String next) {
        Colleague robin = Colleague.of(present.organisation, "robin", Roles.FINANCE_DIRECTOR);
        return present.step(robin, "versions", "\"nextPlanId\": \"%s\", \"because\": \"Officers asked\"".formatted(next));
    }

    private static String status(Deciding plan) {
        return plan.decisions().getString("status");
    }

    @Test
    void one_no_deeper_takes_the_place_when_endorsed_and_is_approved_on_the_consultation_that_was_held() {
        Deciding first = Deciding.on("version-less", DEPOT, OFFICERS).authorised();
        Consulting.on(first, "OFFICERS").held();
        Deciding second = next(first, DEPOT, officers("less", 1)).proposed();
        assertThat(status(first)).isEqualTo("AUTHORISED_TO_CONSULT");

        second.step(second.edie, "endorsements", "").statusCode(200);

        assertThat(status(first)).isEqualTo("SUPERSEDED");
        assertThat(SentEvents.types("version-less")).containsExactly("plan-authorised-to-consult", "plan-changed");
        JsonPath changed = SentEvents.last("version-less", "plan-changed");
        assertThat(changed.getString("planId")).isEqualTo(second.plan());
        assertThat(changed.getString("lineageId")).isEqualTo(first.plan());
        assertThat(changed.getString("previousPlanId")).isEqualTo(first.plan());
        assertThat(changed.getInt("version")).isEqualTo(2);
        assertThat(changed.<String> getList("changes.measure")).containsExactly("OFFICERS");
        assertThat(changed.<String> getList("toConsult")).isEmpty();
        second.carried("APPROVE").step(second.terry, "approvals", "").statusCode(200).body("status", equalTo("APPROVED"));
        assertThat(SentEvents.last("version-less", "plan-approved").getInt("version")).isEqualTo(2);
    }

    @Test
    void one_that_goes_deeper_is_authorised_and_consulted_on_again() {
        Deciding first = Deciding.on("version-deeper", OFFICERS).authorised();
        Consulting before = Consulting.on(first, "OFFICERS").opened("2027-03-01");
        Deciding second = next(first, officers("more", 4)).endorsed();
        second.step(second.terry, "approvals", "").statusCode(409)
                .body("violations[0].code", equalTo("wrong-order"))
                .body("detail", containsString("must be consulted on before it is approved"));
        second.carried("AUTHORISE").step(second.terry, "authorisations", "").statusCode(200);
        second.carried("APPROVE");
        assertThat(second.waitCodes("APPROVE")).containsExactly("consultation-not-opened");
        before.under(second).closed("2027-03-31", 0, 0).changed("Nothing, because it must be done.");
        assertThat(second.waitCodes("APPROVE")).isEmpty();
        assertThat(SentEvents.types("version-deeper")).containsExactly("plan-authorised-to-consult", "plan-changed",
                "plan-authorised-to-consult");
        assertThat(SentEvents.last("version-deeper", "plan-authorised-to-consult").<String> getList("toConsult"))
                .containsExactly("OFFICERS");
    }

    @Test
    void a_measure_that_is_new_in_it_is_consulted_on_first() {
        Deciding first = Deciding.on("version-new", OFFICERS).authorised();
        Consulting.on(first, "OFFICERS").held();
        Deciding second = next(first, OFFICERS, HOURS).endorsed();
        second.step(second.terry, "approvals", "").statusCode(409);
        assertThat(second.waitCodes("APPROVE")).contains("consultation-not-opened");
        assertThat(SentEvents.last("version-new", "plan-changed").<String> getList("changes.what"))
                .as("the officers' date may move too, now that hours reach the target")
                .contains("\"Measure HOURS\" is now proposed.");
    }

    @Test
    void what_the_board_approved_stands_until_the_next_version_is_approved() {
        Deciding first = Deciding.on("version-approved", DEPOT).endorsed().carried("APPROVE");
        first.step(first.terry, "approvals", "").statusCode(200);
        Deciding second = next(first, DEPOT.replace("3660000", "1830000")).endorsed();
        assertThat(status(first)).isEqualTo("APPROVED");
        second.carried("APPROVE").step(second.terry, "approvals", "").statusCode(200);
        assertThat(status(first)).isEqualTo("SUPERSEDED");
    }

    @Test
    void only_a_draft_of_its_own_follows_the_last_version() {
        Deciding first = Deciding.on("version-unfit", DEPOT).proposed();
        ask(first, first.plan()).statusCode(409).body("type", equalTo("/problems/not-a-next-version"));
        ask(first, UUID.randomUUID().toString()).statusCode(422).body("violations[0].field", equalTo("nextPlanId"));
        Deciding second = next(first, DEPOT);
        ask(first, first.draft()).statusCode(409).body("detail", containsString("has a next version already"));
        ask(second, first.plan()).statusCode(409);
        Colleague robin = Colleague.of("version-unfit", "robin", Roles.FINANCE_DIRECTOR);
        robin.post(second.path("versions"), second.read("\"nextPlanId\": \"%s\", \"because\": \"Why not\"".formatted(
                first.draft()))).statusCode(428);
    }

    @Test
    void engagement_is_told_that_a_plan_is_over_when_its_next_version_is_withdrawn() {
        Deciding first = Deciding.on("version-withdrawn", OFFICERS).authorised();
        Deciding second = next(first, officers("less", 1)).endorsed();
        Colleague robin = Colleague.of("version-withdrawn", "robin", Roles.FINANCE_DIRECTOR);
        second.step(robin, "withdrawals", "\"reason\": \"Money was found\"").statusCode(200);
        assertThat(status(second)).isEqualTo("WITHDRAWN");
        assertThat(SentEvents.types("version-withdrawn")).containsExactly("plan-authorised-to-consult", "plan-changed",
                "plan-withdrawn");
        assertThat(SentEvents.last("version-withdrawn", "plan-withdrawn").getString("reason")).isEqualTo("Money was found");
    }
}

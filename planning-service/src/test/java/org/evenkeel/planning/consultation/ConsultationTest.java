package org.evenkeel.planning.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenkeel.planning.testing.Deciding.DEPOT;
import static org.evenkeel.planning.testing.Deciding.HOURS;
import static org.evenkeel.planning.testing.Deciding.OFFICERS;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.UUID;

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

/** What engagement tells of consultation, and the approval that waits for it. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
@Tag(EngagementStandIn.TAG)
@WithTestResource(EngagementStandIn.class)
class ConsultationTest {

    @Test
    void approval_waits_until_each_consultation_is_opened_closed_answered_and_its_outcome_written() {
        Deciding on = Deciding.on("consult-steps", DEPOT, OFFICERS).authorised().carried("APPROVE");
        assertThat(on.waitCodes("APPROVE")).containsExactly("consultation-not-opened");
        on.step(on.terry, "approvals", "").statusCode(409).body("type", equalTo("/problems/not-consulted"))
                .body("violations.field", equalTo(List.of("measures[OFFICERS]")))
                .body("detail", containsString("\"Measure OFFICERS\" affects staff or service users"));

        Consulting officers = Consulting.on(on, "OFFICERS").opened("2027-03-01");
        assertThat(on.waitCodes("APPROVE")).containsExactly("consultation-not-closed", "what-changed-not-written");
        officers.answered(2, 1);
        assertThat(on.waitCodes("APPROVE")).containsExactly("consultation-not-closed", "responses-not-answered",
                "what-changed-not-written");
        officers.closed("2027-03-31", 2, 1);
        assertThat(on.waitCodes("APPROVE")).containsExactly("responses-not-answered", "what-changed-not-written");
        officers.answered(2, 2);
        assertThat(on.waitCodes("APPROVE")).containsExactly("what-changed-not-written");
        on.step(on.terry, "approvals", "").statusCode(409);

        officers.changed("Nothing, because nobody objected.");
        assertThat(on.waitCodes("APPROVE")).isEmpty();
        on.step(on.terry, "approvals", "").statusCode(200).body("status", equalTo("APPROVED"));
    }

    @Test
    void each_measure_is_waited_for_by_name() {
        Deciding on = Deciding.on("consult-each", HOURS, OFFICERS).authorised().carried("APPROVE");
        Consulting officers = Consulting.on(on, "OFFICERS").held();
        on.step(on.terry, "approvals", "").statusCode(409).body("violations.field", equalTo(List.of("measures[HOURS]")));
        officers.also("HOURS").held();
        on.step(on.terry, "approvals", "").statusCode(200);
    }

    @Test
    void what_really_happened_is_read_measure_by_measure() {
        Deciding on = Deciding.on("consult-read", DEPOT, OFFICERS).authorised();
        assertThat(read(on).getString("asOf")).isNull();
        assertThat(item(on, "DEPOT").getString("state")).isEqualTo("NOT_NEEDED");
        assertThat(item(on, "OFFICERS").getString("state")).isEqualTo("WAITING");

        Consulting officers = Consulting.on(on, "OFFICERS").opened("2027-03-01").answered(3, 1);
        assertThat(item(on, "OFFICERS").getString("state")).isEqualTo("OPEN");
        assertThat(item(on, "OFFICERS").getString("openedOn")).isEqualTo("2027-03-01");
        assertThat(item(on, "OFFICERS").getInt("responses")).isEqualTo(3);
        assertThat(item(on, "OFFICERS").getInt("answered")).isEqualTo(1);

        officers.closed("2027-03-31", 3, 1);
        assertThat(item(on, "OFFICERS").getString("state")).isEqualTo("CLOSED");
        officers.answered(3, 3).changed("One officer stays.");
        assertThat(item(on, "OFFICERS").getString("state")).isEqualTo("DONE");
        assertThat(item(on, "OFFICERS").getString("closedOn")).isEqualTo("2027-03-31");
        assertThat(item(on, "OFFICERS").getString("whatChanged")).isEqualTo("One officer stays.");

        officers.tell("redundancies-notified", "\"establishment\": \"hall\", \"acknowledgedOn\": \"2027-03-05\"")
                .statusCode(204);
        officers.tellOfMeasure("notice-given", "\"givenOn\": \"2027-04-20\", \"employees\": 3").statusCode(204);
        officers.tellOfMeasure("conversations-recorded", "\"completedOn\": \"2027-04-21\"").statusCode(204);
        assertThat(item(on, "OFFICERS").getString("redundanciesNotifiedOn")).isEqualTo("2027-03-05");
        assertThat(item(on, "OFFICERS").getString("noticeGivenOn")).isEqualTo("2027-04-20");
        assertThat(read(on).getString("asOf")).isNotNull();
    }

    @Test
    void what_is_told_of_no_plan_here_is_refused() {
        Deciding on = Deciding.on("consult-unknown", OFFICERS).authorised();
        Deciding elsewhere = Deciding.on("consult-elsewhere", DEPOT);
        Consulting.on(on, "OFFICERS").under(elsewhere).tell("consultation-opened", "\"openedOn\": \"2027-03-01\"")
                .statusCode(422).body("detail", containsString("There is no plan"));
    }

    @Test
    void what_is_told_without_its_date_is_refused() {
        Deciding on = Deciding.on("consult-dateless", OFFICERS).authorised();
        Consulting.on(on, "OFFICERS").tell("consultation-opened", "\"note\": \"" + UUID.randomUUID() + "\"").statusCode(422);
        assertThat(item(on, "OFFICERS").getString("state")).isEqualTo("WAITING");
    }

    private static JsonPath read(Deciding on) {
        return Colleague.of(on.organisation, "lee", Roles.ENGAGEMENT_LEAD).get(on.path("consultation")).statusCode(200)
                .extract()
                .jsonPath();
    }

    private static JsonPath item(Deciding on, String measure) {
        return read(on).setRootPath("items.find { it.measure == '%s' }".formatted(measure));
    }
}

package org.evenkeel.engagement.retention;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.evenkeel.engagement.delivery.Mailings;
import org.evenkeel.engagement.testing.Engaged;
import org.evenkeel.engagement.testing.Someone;
import org.evenkeel.engagement.testing.ToldMeasure;
import org.evenkeel.engagement.testing.ToldPlan;
import org.evenkeel.platform.security.Roles;
import org.evenkeel.platform.tenancy.OrganisationScope;
import org.evenkeel.platform.testing.EmbeddedPostgresResource;
import org.evenkeel.platform.time.Zones;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** Someone who left traces in every feature: all of it is theirs to take away, and goes when they are erased. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class KeptOfPeopleTest {

    private static final String ORGANISATION = "keep-everywhere";
    private static final String ADA = "Staff number,Name,E-mail,Sign-in name,Team,Pool,FTE,Executive\n"
            + "1,Ada Head,ada@example.org,ada,north,P-1,1,\n";
    private static final String BEN = "2,Ben Desk,ben@example.org,ben,north,P-1,1,yes\n";

    @Inject
    OrganisationScope scope;

    @Inject
    EntityManager entities;

    @Inject
    Mailings mailings;

    @Inject
    Clock clock;

    private final Someone lead = Someone.lead(ORGANISATION);
    private final Someone ben = Someone.of(ORGANISATION, "ben", Roles.STAFF, Roles.LINE_MANAGER, Roles.EXECUTIVE);

    @SuppressWarnings("unchecked")
    private List<String> rows(String sql) throws Exception {
        return scope.call(ORGANISATION, "test", () -> QuarkusTransaction.requiringNew().call(
                () -> (List<String>) entities.createNativeQuery(sql).getResultList().stream().map(String::valueOf).toList()));
    }

    /** Returns the address of Ben's calendar. */
    private String leavesTraces(String id) {
        LocalDate today = Zones.today(clock);
        ToldPlan plan = new ToldPlan(ORGANISATION).authorised(today.minusDays(90),
                ToldMeasure.dismissing("M-1", today.minusDays(1)));
        Engaged engaged = new Engaged(lead, plan);
        String consultation = engaged.consultation("M-1");
        engaged.opens(consultation, today).statusCode(201);
        engaged.as(ben).responds(consultation, "STAFF").statusCode(201);
        engaged.records(engaged.touchpoint("M-1", "INDIVIDUALS_TOLD", "P-1"), today, "sentByUs", false, "persons",
                new String[] { id }).statusCode(201);
        ben.post("/readiness-assessments",
                "{\"trust\": 4, \"openness\": 3, \"conflictHandled\": 3, \"decisionsKept\": 4, \"load\": 3}").statusCode(204);
        lead.request().contentType("application/json")
                .body("{\"owner\": \"Head of care\", \"personId\": \"%s\"}".formatted(id)).put("/owner-contacts").then()
                .statusCode(200);
        approvesAStatement(plan, today);
        scope.run(ORGANISATION, "test", () -> QuarkusTransaction.requiringNew().run(() -> mailings.queue(
                new Mailings.Content("test", "News", "Come and ask."),
                List.of(new Mailings.Addressee(UUID.fromString(id), "ben@example.org")))));
        return ben.post("/calendar-feeds", "{\"owner\": \"Head of care\"}").statusCode(201).extract().path("url");
    }

    private void approvesAStatement(ToldPlan plan, LocalDate today) {
        ValidatableResponse statement = lead.post("/messages/holding-statements", ToldPlan.written(Map.of("planId",
                plan.planId(), "knownSince", today.toString(), "whatCanBeSaid", "A", "whatIsNotDecided", "B", "whenYouWillHear",
                "C", "whereSupportIs", "D"))).statusCode(201);
        ben.post("/messages/" + statement.extract().path("id") + "/approvals", ToldPlan.written(Map.of("textSha256",
                statement.extract().path("textSha256"), "audienceSha256", statement.extract().path("audienceSha256"))))
                .statusCode(201);
    }

    @Test
    void what_every_feature_keeps_is_exported_and_forgotten() throws Exception {
        lead.imports(ADA + BEN);
        String id = lead.get("/people").extract().path("items.find { it.name == 'Ben Desk' }.id");
        String calendar = leavesTraces(id);
        calendar = calendar.substring(calendar.indexOf("/api/"));
        ben.get("/own-record/export").statusCode(200).body("kept.'consultation responses'.text", contains("Keep it"))
                .body("kept.'readiness assessments'.trust", contains(4)).body("kept.conversations", hasSize(1))
                .body("kept.mails.address", contains("ben@example.org")).body("kept.'reminded as'.owner",
                        contains("Head of care"))
                .body("kept.'calendar links'.owner", contains("Head of care"))
                .body("kept.'approvals and overrides of messages'", hasSize(1));
        given().get(calendar).then().statusCode(200);
        lead.imports(ADA);
        given().get(calendar).then().statusCode(404);
        lead.post("/people/" + id + "/erasure", "").statusCode(204);
        assertThat(rows("select author from consultation_response")).containsExactly("erased");
        assertThat(rows("select address || status || coalesce(cast(due_at as text), '') from mail"))
                .containsExactly("erasedFAILED");
        assertThat(rows("select made_by_name || (revoked_at is not null) from calendar_feed")).containsExactly("erasedtrue");
        assertThat(rows("select cast(id as text) from readiness_assessment")).isEmpty();
        assertThat(rows("select cast(id as text) from owner_contact")).isEmpty();
        lead.get("/people/" + id).body("name", equalTo("Erased"));
    }

    /** Fails where a table comes to refer to people and nobody has thought of export and erasure. */
    @Test
    void every_table_that_refers_to_a_person_is_exported_and_forgotten_or_says_why_not() throws Exception {
        List<String> exported = List.of("suggestion", "question", "audience_member", "consultation_response", "mail",
                "owner_contact", "readiness_assessment");
        List<String> pseudonymous = List.of("reminder", "pulse_ballot", "litigation_hold");
        assertThat(rows("select distinct conrelid::regclass::text from pg_constraint where contype = 'f' and confrelid ="
                .concat(" 'person'::regclass"))).hasSizeGreaterThan(8)
                .allMatch(table -> exported.contains(table) || pseudonymous.contains(table));
    }
}

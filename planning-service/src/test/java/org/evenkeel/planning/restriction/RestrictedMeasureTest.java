package org.evenkeel.planning.restriction;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.evenkeel.planning.testing.Records.establishment;
import static org.evenkeel.planning.testing.Records.measure;
import static org.evenkeel.planning.testing.Records.pool;
import static org.evenkeel.planning.testing.Records.relation;
import static org.evenkeel.planning.testing.Records.service;
import static org.evenkeel.planning.testing.Records.team;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.time.LocalDate;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.evenkeel.planning.testing.FinanceDirector;
import org.evenkeel.planning.testing.Scenarios;
import org.evenkeel.planning.testing.Solves;
import org.evenkeel.platform.security.Roles;
import org.evenkeel.platform.tenancy.OrganisationScope;
import org.evenkeel.platform.testing.EmbeddedPostgresResource;
import org.evenkeel.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

/** A measure that touches fewer than five people is seen by its circle, and given away to nobody else. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class RestrictedMeasureTest {

    private static final String ONE_POST = "\"postsRemoved\": [{\"pool\": \"directors\", \"vacancyFte\": 0, \"agencyFte\": 0,"
            + " \"voluntaryFte\": 0, \"redeployedFte\": 0, \"compulsoryFte\": 1}]";
    private static final String FOUR_DIRECTORS = pool("directors", "rangers").replace("\"employees\": 12, \"fte\": 10",
            "\"employees\": 4, \"fte\": 4");

    @Inject
    OrganisationScope scope;

    @Inject
    Circles circles;

    @Inject
    EntityManager entities;

    private static FinanceDirector withASmallPool(String organisation) {
        FinanceDirector who = FinanceDirector.of(organisation);
        who.importsDocument("{\"organisation\": {\"name\": \"Small\", \"sector\": \"CHARITY\"}}");
        who.post("/services", service("parks", 3)).statusCode(201);
        who.post("/establishments", establishment("town-hall")).statusCode(201);
        who.post("/teams", team("rangers", "parks", "town-hall")).statusCode(201);
        who.post("/pools", FOUR_DIRECTORS).statusCode(201);
        who.post("/measures", measure("M1", 5_000_000, ONE_POST)).statusCode(201);
        who.post("/measures", measure("M2", 7_000_000, "")).statusCode(201);
        who.post("/measures", measure("M3", 9_000_000, "")).statusCode(201);
        who.post("/measures", measure("M4", 11_000_000, "")).statusCode(201);
        return who;
    }

    private static ValidatableResponse asked(String organisation, String person, String role, String path) {
        String token = Tokens.signed(Tokens.claims(person, organisation).groups("/" + organisation + "/" + role));
        return given().basePath("/api/planning").auth().oauth2(token).get(path).then();
    }

    private static ValidatableResponse executive(String organisation, String path) {
        return asked(organisation, "edwin", Roles.EXECUTIVE, path);
    }

    @Test
    void is_counted_and_not_shown_in_lists_to_those_outside_its_circle() {
        FinanceDirector who = withASmallPool("restricted-lists");
        who.post("/relations", relation("M1", "EXCLUDES", "M2")).statusCode(201);

        executive("restricted-lists", "/measures").body("items.reference", contains("M2", "M3", "M4"))
                .body("withheld", equalTo(1));
        executive("restricted-lists", "/pools").body("items", hasSize(0)).body("withheld", equalTo(1));
        executive("restricted-lists", "/relations").body("items", hasSize(0)).body("withheld", equalTo(1));
        who.get("/measures").body("items", hasSize(4)).body("withheld", nullValue());
    }

    @Test
    void is_refused_by_name_with_whom_to_ask() {
        withASmallPool("restricted-one");

        for (String path : new String[] { "/measures/M1", "/pools/directors", "/measures/M1/circle" }) {
            executive("restricted-one", path).statusCode(403).body("detail", containsString("Ask a member of its circle"));
        }
        asked("restricted-one", "audrey", Roles.AUDITOR, "/organisation-document").statusCode(403);
        FinanceDirector.of("restricted-one").get("/organisation-document").statusCode(200);
    }

    @Test
    void opens_to_whoever_its_circle_names_and_to_nobody_who_holds_an_affected_post() {
        FinanceDirector who = withASmallPool("restricted-circle");
        String path = "/measures/M1/circle";
        who.get(path).body("members", contains("robin")).body("holders", hasSize(0));

        who.put(path, who.tag(path), "{\"members\": [\"robin\", \"edwin\"], \"holders\": [\"edwin\"]}").statusCode(422)
                .body("violations.field", contains("holders"));
        who.put(path, who.tag(path), "{\"members\": [\"robin\", \"edwin\"], \"holders\": [\"dora\"]}").statusCode(200);

        executive("restricted-circle", "/measures/M1").statusCode(200);
        asked("restricted-circle", "dora", Roles.EXECUTIVE, "/measures/M1").statusCode(403);
        who.put(path, "\"0\"", "{\"members\": [\"robin\"], \"holders\": []}").statusCode(412);
    }

    @Test
    void a_measure_so_marked_is_restricted_whatever_its_pools_and_one_becomes_so_when_its_pool_shrinks() {
        FinanceDirector who = FinanceDirector.of("restricted-marked");
        who.post("/measures", measure("M1", 100, "").replace("\"restricted\": false", "\"restricted\": true")).statusCode(201);
        who.post("/services", service("parks", 3)).statusCode(201);
        who.post("/establishments", establishment("town-hall")).statusCode(201);
        who.post("/teams", team("rangers", "parks", "town-hall")).statusCode(201);
        who.post("/pools", pool("directors", "rangers")).statusCode(201);
        who.post("/measures", measure("M2", 100, ONE_POST)).statusCode(201);
        executive("restricted-marked", "/measures").body("items.reference", contains("M2"));

        who.put("/pools/directors", who.tag("/pools/directors"), FOUR_DIRECTORS).statusCode(200);

        executive("restricted-marked", "/measures").body("items", hasSize(0)).body("withheld", equalTo(2));
    }

    @Test
    void its_readers_are_on_the_audit_trail_which_tells_nothing_of_it_but_its_name() {
        FinanceDirector who = withASmallPool("restricted-audit");
        who.get("/measures/M1").statusCode(200);

        asked("restricted-audit", "audrey", Roles.AUDITOR, "/audit-entries?subjectType=measure&limit=100")
                .body("items.findAll { it.subjectId == 'M1' }.action", hasItem("read"))
                .body("items.findAll { it.subjectId == 'M1' && it.action == 'created' }.after.reference", contains("M1"))
                .body("items.findAll { it.subjectId == 'M1' && it.action == 'created' }.after.title", contains(nullValue()));
        asked("restricted-audit", "audrey", Roles.AUDITOR, "/audit-entries?subjectType=pool&limit=100")
                .body("items.findAll { it.action == 'created' }.after.weeklyPayPence", contains(nullValue()));
    }

    @Test
    void pay_and_profile_of_its_pool_cannot_be_read_in_the_database() throws Exception {
        FinanceDirector who = withASmallPool("restricted-sealed");

        String stored = scope.call("restricted-sealed", "test",
                () -> QuarkusTransaction.requiringNew().call(() -> (String) entities
                        .createNativeQuery("select content::text from pool where reference = 'directors'").getSingleResult()));

        assertThat(stored).contains("\"sealed\"").doesNotContain("60000", "weeklyPayPence", "ageYears");
        who.get("/pools/directors").body("weeklyPayPence", equalTo(60_000)).body("profile.ageYears", equalTo(40));
    }

    @Test
    void is_in_a_plan_one_line_with_two_others_and_the_totals_stay() {
        FinanceDirector who = withASmallPool("restricted-plan");
        String job = Solves.request(who, Solves.keep(who, Scenarios.scenario("All", 32_000_000, "")));
        Solves.planOf(who, job, "SOLVED");
        String id = who.get("/plans").extract().path("items[0].id");

        JsonPath seen = executive("restricted-plan", "/plans/" + id).statusCode(200).extract().jsonPath();
        JsonPath whole = who.get("/plans/" + id).extract().jsonPath();

        assertThat(whole.getList("content.measures.measure")).contains("M1");
        assertThat(seen.getList("content.measures.measure", String.class)).containsExactly("M4", "restricted");
        assertThat(seen.getList("content.measures.inYearPence", Long.class).stream().mapToLong(Long::longValue).sum())
                .isEqualTo(whole.getLong("content.figures.inYearPence")).isEqualTo(seen.getLong("content.figures.inYearPence"));
        assertThat(seen.prettify()).doesNotContain("M1", "Measure M1", "directors");
        executive("restricted-plan", "/plans/" + id + "/measures").body(containsString("Restricted measure, with Measure M2"));
    }

    @Test
    void is_open_to_all_once_the_individuals_have_been_spoken_to() throws Exception {
        withASmallPool("restricted-lifted");

        scope.run("restricted-lifted", "test", () -> QuarkusTransaction.requiringNew()
                .run(() -> circles.lift("M1", LocalDate.of(2027, 5, 3))));

        executive("restricted-lifted", "/measures/M1").statusCode(200);
        executive("restricted-lifted", "/measures").body("items", hasSize(4)).body("withheld", nullValue());
    }

    @Test
    void is_not_accepted_on_behalf_of_its_circle() {
        withASmallPool("restricted-put");
        String token = Tokens.signed(Tokens.claims("fred", "restricted-put").groups("/restricted-put/finance-director"));

        given().basePath("/api/planning").auth().oauth2(token).contentType(ContentType.JSON).header("If-Match", "\"0\"")
                .body(measure("M1", 1, "")).put("/measures/M1").then().statusCode(403);
    }
}

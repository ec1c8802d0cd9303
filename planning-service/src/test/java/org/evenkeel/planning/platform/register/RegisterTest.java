package org.evenkeel.planning.platform.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenkeel.planning.testing.Records.establishment;
import static org.evenkeel.planning.testing.Records.measure;
import static org.evenkeel.planning.testing.Records.pool;
import static org.evenkeel.planning.testing.Records.relation;
import static org.evenkeel.planning.testing.Records.service;
import static org.evenkeel.planning.testing.Records.team;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.ArrayList;
import java.util.List;

import org.evenkeel.planning.testing.FinanceDirector;
import org.evenkeel.platform.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;

/** What every register does alike, seen at some of them. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class RegisterTest {

    @Test
    void adding_and_reading_tell_the_version_that_a_change_must_name() {
        FinanceDirector who = FinanceDirector.of("register-tags");
        String first = who.post("/services", service("parks", 3)).statusCode(201)
                .header("Location", endsWith("/api/planning/services/parks")).header("ETag", notNullValue())
                .extract().header("ETag");
        assertThat(who.tag("/services/parks")).isEqualTo(first);
        String second = who.put("/services/parks", first, service("parks", 1)).statusCode(200).body("tier", equalTo(1))
                .extract().header("ETag");
        assertThat(second).isNotEqualTo(first);
        assertThat(who.tag("/services/parks")).isEqualTo(second);
    }

    @Test
    void a_change_without_or_with_an_old_version_changes_nothing() {
        FinanceDirector who = FinanceDirector.of("register-stale");
        String old = who.post("/services", service("parks", 3)).extract().header("ETag");
        who.put("/services/parks", old, service("parks", 2)).statusCode(200);
        who.request().contentType(ContentType.JSON).body(service("parks", 1)).put("/services/parks").then().statusCode(428);
        who.put("/services/parks", old, service("parks", 1)).statusCode(412);
        who.delete("/services/parks", old).statusCode(412);
        who.request().delete("/services/parks").then().statusCode(428);
        who.get("/services/parks").body("tier", equalTo(2));
    }

    @Test
    void a_reference_stays() {
        FinanceDirector who = FinanceDirector.of("register-renamed");
        String tag = who.post("/measures", measure("M1", 100, "")).statusCode(201).extract().header("ETag");
        who.put("/measures/M1", tag, measure("M2", 100, "")).statusCode(422)
                .body("violations.field", contains("reference")).body("violations[0].code", equalTo("fixed"));
    }

    @Test
    void a_reference_that_is_taken_is_named() {
        FinanceDirector who = FinanceDirector.of("register-taken");
        who.post("/measures", measure("M1", 100, "")).statusCode(201);
        who.post("/measures", measure("M1", 200, "")).statusCode(409).body("violations.field", contains("reference"))
                .body("violations[0].message", containsString("There is a measure \"M1\" already"));
        who.get("/measures/M1").body("options[0].recurrentFullYearPence", equalTo(100));
    }

    @Test
    void a_team_of_an_unknown_service_is_refused_by_the_field() {
        FinanceDirector who = FinanceDirector.of("register-unknown");
        who.post("/establishments", establishment("town-hall")).statusCode(201);
        who.post("/teams", team("rangers", "parks", "town-hall")).statusCode(422)
                .body("violations.field", contains("service")).body("violations[0].code", equalTo("unknown"));
        who.post("/services", service("parks", 3));
        String tag = who.post("/teams", team("rangers", "parks", "town-hall")).statusCode(201).extract().header("ETag");
        who.put("/teams/rangers", tag, team("rangers", "parks", "nowhere")).statusCode(422)
                .body("violations.field", contains("establishment"));
        who.post("/pools", pool("officers", "gardeners")).statusCode(422).body("violations.field", contains("team"));
        who.post("/relations", relation("M1", "NEEDS", "M2")).statusCode(422).body("violations[0].code", equalTo("unknown"));
    }

    @Test
    void what_others_refer_to_stays() {
        FinanceDirector who = FinanceDirector.of("register-referred");
        String tag = who.post("/services", service("parks", 3)).extract().header("ETag");
        who.post("/establishments", establishment("town-hall"));
        String team = who.post("/teams", team("rangers", "parks", "town-hall")).extract().header("ETag");
        who.delete("/services/parks", tag).statusCode(409).body("detail", containsString("A team still refers to the service"));
        who.delete("/teams/rangers", team).statusCode(204);
        who.delete("/services/parks", tag).statusCode(204);
        who.get("/services/parks").statusCode(404);
    }

    @Test
    void a_list_is_read_page_by_page() {
        FinanceDirector who = FinanceDirector.of("register-pages");
        for (String reference : List.of("e", "b", "d", "a", "c")) {
            who.post("/services", service(reference, 3)).statusCode(201);
        }
        List<String> read = new ArrayList<>();
        JsonPath page = who.get("/services?limit=2").statusCode(200).extract().jsonPath();
        assertThat(page.getList("items")).hasSize(2);
        while (page.getString("next") != null) {
            read.addAll(page.getList("items.reference"));
            page = who.get("/services?limit=2&cursor=" + page.getString("next")).statusCode(200).extract().jsonPath();
        }
        read.addAll(page.getList("items.reference"));
        assertThat(read).containsExactly("a", "b", "c", "d", "e");
        who.get("/services?limit=0").statusCode(422);
        who.get("/services?limit=101").statusCode(422);
    }

    @Test
    void each_change_leaves_what_was_before_and_after() {
        FinanceDirector who = FinanceDirector.of("register-audit");
        String tag = who.post("/services", service("parks", 3)).extract().header("ETag");
        String second = who.put("/services/parks", tag, service("parks", 1)).extract().header("ETag");
        who.put("/services/parks", tag, service("parks", 2)).statusCode(412);
        who.delete("/services/parks", second).statusCode(204);
        who.get("/audit-entries?subjectType=service&subjectId=parks")
                .body("items.action", contains("removed", "changed", "created"))
                .body("items[1].before.tier", equalTo(3)).body("items[1].after.tier", equalTo(1))
                .body("items[0].after", nullValue()).body("items[2].before", nullValue())
                .body("items[0].actor", equalTo("subject-of-robin"));
    }

    @Test
    void records_of_another_organisation_are_not_there() {
        FinanceDirector who = FinanceDirector.of("register-own");
        String tag = who.post("/services", service("parks", 3)).extract().header("ETag");
        FinanceDirector stranger = FinanceDirector.of("register-stranger");
        stranger.get("/services/parks").statusCode(404);
        stranger.put("/services/parks", tag, service("parks", 1)).statusCode(404);
        stranger.delete("/services/parks", tag).statusCode(404);
        stranger.post("/services", service("parks", 4)).statusCode(201);
        who.get("/services/parks").body("tier", equalTo(3));
    }
}

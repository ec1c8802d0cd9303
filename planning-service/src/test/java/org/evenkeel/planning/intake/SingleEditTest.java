package org.evenkeel.planning.intake;

import static org.evenkeel.planning.testing.Records.capacity;
import static org.evenkeel.planning.testing.Records.establishment;
import static org.evenkeel.planning.testing.Records.measure;
import static org.evenkeel.planning.testing.Records.pool;
import static org.evenkeel.planning.testing.Records.relation;
import static org.evenkeel.planning.testing.Records.service;
import static org.evenkeel.planning.testing.Records.team;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;

import org.evenkeel.planning.testing.FinanceDirector;
import org.evenkeel.platform.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** One record at a time is held to the same checks as a whole document. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class SingleEditTest {

    private static final String SIX_POSTS = "\"postsRemoved\": [{\"pool\": \"officers\", \"vacancyFte\": 0, \"agencyFte\": 0,"
            + " \"voluntaryFte\": 0, \"redeployedFte\": 0, \"compulsoryFte\": 6}]";

    private static FinanceDirector withAPool(String organisation) {
        FinanceDirector who = FinanceDirector.of(organisation);
        who.post("/services", service("parks", 3)).statusCode(201);
        who.post("/establishments", establishment("town-hall")).statusCode(201);
        who.post("/teams", team("rangers", "parks", "town-hall")).statusCode(201);
        who.post("/pools", pool("officers", "rangers")).statusCode(201);
        return who;
    }

    private static void refused(ValidatableResponse answer, String field, String message) {
        answer.statusCode(422).body("violations.field", contains(field))
                .body("violations[0].message", containsString(message));
    }

    @Test
    void a_need_that_closes_a_circle() {
        FinanceDirector who = FinanceDirector.of("edit-circle");
        for (String reference : new String[] { "M1", "M2", "M3" }) {
            who.post("/measures", measure(reference, 100, "")).statusCode(201);
        }
        who.post("/relations", relation("M1", "NEEDS", "M2")).statusCode(201);
        who.post("/relations", relation("M2", "NEEDS", "M3")).statusCode(201);
        refused(who.post("/relations", relation("M3", "NEEDS", "M1")), "other", "Delete one of these needs");
        refused(who.post("/relations", relation("M3", "EXCLUDES", "M3")), "other", "two different measures");
        who.get("/relations").body("items", hasSize(2));
    }

    @Test
    void a_latest_start_before_the_earliest() {
        FinanceDirector who = FinanceDirector.of("edit-dates");
        String crossed = "\"earliestStart\": \"2027-07-01\", \"latestStart\": \"2027-06-01\"";
        refused(who.post("/measures", measure("M1", 100, crossed)), "options[0].latestStart", "Exchange the two.");
        String tag = who.post("/measures", measure("M1", 100, "")).statusCode(201).extract().header("ETag");
        refused(who.put("/measures/M1", tag, measure("M1", 100, crossed)), "options[0].latestStart", "Exchange the two.");
        who.put("/measures/M1", tag, measure("M1", 200, "")).statusCode(200);
        who.get("/audit-entries?subjectType=measure").body("items.action", contains("changed", "created"));
    }

    @Test
    void posts_of_an_unknown_pool() {
        FinanceDirector who = FinanceDirector.of("edit-pool");
        refused(who.post("/measures", measure("M1", 100, SIX_POSTS)), "options[0].postsRemoved[0].pool",
                "Found \"officers\"; expected the reference of a pool");
    }

    @Test
    void more_posts_than_a_pool_has() {
        FinanceDirector who = withAPool("edit-posts");
        who.post("/measures", measure("M1", 100, SIX_POSTS)).statusCode(201);
        refused(who.post("/measures", measure("M2", 100, SIX_POSTS.replace("\"compulsoryFte\": 6", "\"compulsoryFte\": 11"))),
                "options[0].postsRemoved[0]", "at most the fte of the pool, 10");
        refused(who.put("/pools/officers", who.tag("/pools/officers"),
                pool("officers", "rangers").replace("\"fte\": 10", "\"fte\": 5")),
                "measures[M1].options[0].postsRemoved[0]", "at most the fte of the pool, 5");
    }

    @Test
    void a_pool_whose_posts_a_measure_removes_stays() {
        FinanceDirector who = withAPool("edit-removed");
        who.post("/measures", measure("M1", 100, SIX_POSTS)).statusCode(201);
        who.delete("/pools/officers", who.tag("/pools/officers")).statusCode(409)
                .body("violations.field", contains("measures[M1].options[0].postsRemoved[0].pool"));
        who.get("/pools/officers").statusCode(200);
    }

    @Test
    void a_capacity_both_in_total_and_by_month_or_neither() {
        FinanceDirector who = FinanceDirector.of("edit-capacity");
        refused(who.post("/capacities", capacity("hr", "100", "[10, 10]")), "total", "exactly one of total and byMonth");
        refused(who.post("/capacities", capacity("hr", "null", "[]")), "total", "State one of them.");
        who.post("/capacities", capacity("hr", "100", "[]")).statusCode(201);
    }

    @Test
    void a_service_funded_to_more_than_its_whole_or_by_an_unknown_source() {
        FinanceDirector who = FinanceDirector.of("edit-funding");
        String funded = "\"funding\": [{\"fundingSource\": \"lottery\", \"shareBasisPoints\": 4000}]";
        refused(who.post("/services", service("parks", 3).replace("\"funding\": []", funded)), "funding[0].fundingSource",
                "expected the reference of a funding source");
    }

    @Test
    void a_quorum_beyond_the_board() {
        FinanceDirector who = FinanceDirector.of("edit-board");
        who.importsDocument("""
                {"organisation": {"name": "Small Trust", "sector": "CHARITY", "financialYearStart": "--04-01"},
                 "measures": [%s]}""".formatted(measure("M1", 100, "")));
        String changed = """
                {"name": "Small Trust", "sector": "CHARITY", "financialYearStart": "--04-01", "nonWorkingDays": [],
                 "boardMeetings": [], "boardMembers": 5, "quorum": 6}""";
        refused(who.put("/organisation", who.tag("/organisation"), changed), "quorum", "at most boardMembers, 5");
        who.put("/organisation", who.tag("/organisation"), changed.replace("\"quorum\": 6", "\"quorum\": 3")).statusCode(200);
    }

    @Test
    void a_rule_set_aside_by_nobody() {
        FinanceDirector who = FinanceDirector.of("edit-rule");
        refused(who.post("/rule-settings", "{\"rule\": \"Cash floor\", \"strength\": \"OFF\", \"reason\": \"one year\"}"), "",
                "both decidedBy and reason");
    }
}

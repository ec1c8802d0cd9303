package org.evenkeel.engagement;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.blankString;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;

import org.evenkeel.platform.security.Roles;
import org.evenkeel.platform.tenancy.CurrentOrganisation;
import org.evenkeel.platform.testing.EmbeddedPostgresResource;
import org.evenkeel.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;

/** What planning relies upon before a solve. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class EngagementContractsTest {

    @Test
    void readiness_is_unknown_and_says_why() {
        planning().get("/api/engagement/readiness").then().statusCode(200).body("status", equalTo("unknown"))
                .body("reason", containsString("No readiness profile")).body("months", empty());
    }

    @Test
    void the_catalogue_holds_D1_to_D28_with_their_classes() {
        planning().get("/api/engagement/dignity-rules").then().statusCode(200)
                .body("status", equalTo("known")).body("thresholdsInForce", equalTo("defaults"))
                .body("rules", hasSize(28)).body("rules[0].id", equalTo("D1")).body("rules[27].id", equalTo("D28"))
                .body("rules.findAll { it.ruleClass == 'law' }.id", contains("D1", "D2", "D3", "D4", "D5", "D7"))
                .body("rules.findAll { it.ruleClass == 'preference' }.id",
                        contains("D11", "D12", "D13", "D14", "D16", "D17", "D20", "D28"))
                .body("rules.findAll { it.contested }.id", contains("D14"))
                .body("rules.text", everyItem(not(blankString()))).body("rules.source", everyItem(not(blankString())));
    }

    @Test
    void the_catalogue_tells_thresholds_and_solver_forms() {
        planning().get("/api/engagement/dignity-rules").then()
                .body("rules.find { it.id == 'D1' }.thresholds.value", contains(30, 45, 90))
                .body("rules.find { it.id == 'D24' }.thresholds[0].value", equalTo(2))
                .body("rules.find { it.id == 'D26' }.thresholds[0].value", equalTo(110))
                .body("rules.findAll { it.solverForm != null }.id",
                        contains("D1", "D3", "D5", "D14", "D16", "D18", "D23", "D24", "D26"))
                .body("rules.find { it.id == 'D27' }.solverForm", nullValue());
    }

    @Test
    void staff_may_read_what_they_are_promised() {
        given().auth().oauth2(Tokens.of("brighton").as(Roles.STAFF)).get("/api/engagement/dignity-rules").then()
                .statusCode(200);
        given().auth().oauth2(Tokens.of("brighton").as(Roles.STAFF)).get("/api/engagement/readiness").then().statusCode(403);
    }

    @Test
    void each_pool_asked_is_told_once_in_order_and_unknown() {
        planning().queryParam("pool", List.of("c", "a", "b", "a")).get("/api/engagement/removable-posts").then().statusCode(200)
                .body("items.pool", contains("a", "b", "c")).body("items.status", everyItem(equalTo("unknown")))
                .body("items.reason", everyItem(containsString("No workforce"))).body("next", nullValue());
    }

    @Test
    void pools_come_page_by_page() {
        String next = planning().queryParam("pool", List.of("a", "b", "c")).queryParam("limit", 2)
                .get("/api/engagement/removable-posts").then().body("items.pool", contains("a", "b"))
                .body("next", notNullValue())
                .extract().path("next");
        planning().queryParam("pool", List.of("a", "b", "c")).queryParam("limit", 2).queryParam("cursor", next)
                .get("/api/engagement/removable-posts").then().body("items.pool", contains("c")).body("next", nullValue());
    }

    @Test
    void refuses_a_blank_pool_and_tells_none_where_none_is_asked() {
        planning().queryParam("pool", " ").get("/api/engagement/removable-posts").then().statusCode(422)
                .body("violations[0].in", equalTo("query")).body("violations[0].code", equalTo("not-blank"));
        planning().get("/api/engagement/removable-posts").then().statusCode(200).body("items", empty());
    }

    private static RequestSpecification planning() {
        return given().auth().oauth2(Tokens.service()).header(CurrentOrganisation.HEADER, "brighton");
    }
}

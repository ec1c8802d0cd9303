package org.evenkeel.platform.tiny;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** What a caller sees of problems, tags, tenancy and audit. */
@QuarkusTest
@TestProfile(TinyService.class)
class NoteTest {

    @Test
    void what_was_added_is_read_with_its_tag() {
        String title = Notes.newTitle();
        String location = Notes.add("brighton", title).then().statusCode(201).header("ETag", "\"v0\"").extract()
                .header("Location");
        Notes.director("brighton").get(location).then().statusCode(200).header("ETag", "\"v0\"").body("title", equalTo(title));
    }

    @Test
    void another_organisation_finds_nothing_and_audits_nothing() {
        String location = Notes.add("brighton", Notes.newTitle()).header("Location");
        String id = location.substring(location.lastIndexOf('/') + 1);
        Notes.director("lewes").get(location).then().statusCode(404).body("type", equalTo("/problems/not-found"));
        Notes.director("lewes").header("If-Match", "*").body(Map.of("title", "x", "pence", 1)).put(location).then()
                .statusCode(404);
        Notes.auditor("lewes").queryParam("subjectId", id).get("/api/tiny/audit-entries").then().body("items", hasSize(0));
        Notes.auditor("brighton").queryParam("subjectId", id).get("/api/tiny/audit-entries").then().body("items", hasSize(1));
        Notes.director("lewes").get(Notes.ADDRESS + "?limit=100").then().body("items.id", not(hasItem(id)));
    }

    @Test
    void a_change_needs_the_version_that_was_read() {
        String location = Notes.add("brighton", Notes.newTitle()).header("Location");
        Map<String, Object> change = Map.of("title", Notes.newTitle(), "pence", 3);
        Notes.director("brighton").body(change).put(location).then().statusCode(428);
        Notes.director("brighton").header("If-Match", "\"v0\"").body(change).put(location).then().statusCode(200)
                .header("ETag", "\"v1\"");
        Notes.director("brighton").header("If-Match", "\"v0\"").body(change).put(location).then().statusCode(412)
                .body("detail", containsString("\"v1\""));
    }

    @Test
    void the_trail_tells_before_and_after_newest_first_and_page_by_page() {
        String title = Notes.newTitle();
        String location = Notes.add("brighton", title).header("Location");
        String id = location.substring(location.lastIndexOf('/') + 1);
        Notes.director("brighton").header("If-Match", "\"v0\"").header("X-Request-Id", "request-of-the-change")
                .body(Map.of("title", title + "!", "pence", 3)).put(location).then()
                .header("X-Request-Id", "request-of-the-change");
        String next = Notes.auditor("brighton").queryParam("subjectId", id).queryParam("limit", 1)
                .get("/api/tiny/audit-entries")
                .then().body("items.action", contains("changed")).body("items[0].before.title", equalTo(title))
                .body("items[0].after.title", equalTo(title + "!")).body("items[0].requestId", equalTo("request-of-the-change"))
                .body("items[0].actor", equalTo("subject-of-robin")).extract().path("next");
        Notes.auditor("brighton").queryParam("subjectId", id).queryParam("limit", 1).queryParam("cursor", next)
                .get("/api/tiny/audit-entries").then().body("items.action", contains("added")).body("next", nullValue());
    }

    @Test
    void what_the_database_refuses_is_the_callers_to_mend() {
        String title = Notes.newTitle();
        Notes.add("brighton", title).then().statusCode(201);
        Notes.add("brighton", title).then().statusCode(409).body("type", equalTo("/problems/conflict"));
        Notes.add("brighton", "x".repeat(41)).then().statusCode(422).body("detail", containsString("longer than its field"));
        Notes.director("brighton").body(Map.of("title", title, "pence", 4_000_000_000L)).post(Notes.ADDRESS).then()
                .statusCode(422)
                .body("detail", containsString("outside the range"));
    }

    @Test
    void a_fault_of_ours_tells_nothing_but_where_to_find_it() {
        Notes.auditor("brighton").get(Notes.ADDRESS + "/fault").then().statusCode(500)
                .contentType("application/problem+json").body("type", equalTo("/problems/unexpected"))
                .body("detail", nullValue()).body("requestId", matchesPattern("[0-9a-f-]{36}"))
                .body(not(containsString("secret"))).body(not(containsString("IllegalState")));
    }

    @Test
    void every_violation_is_named_with_its_place_and_value() {
        Notes.director("brighton").body(Map.of("title", " ", "pence", -1)).post(Notes.ADDRESS).then().statusCode(422)
                .body("violations.field", contains("pence", "title")).body("violations.code", contains("min", "not-blank"))
                .body("violations[0].message", equalTo("pence (-1) must be greater than or equal to 0."));
    }

    @Test
    void json_is_read_strictly() {
        refuse("{\"title\":\"a\",\"pence\":1,\"colour\":\"red\"}", "colour is not a field of this request.");
        refuse("{\"title\":7,\"pence\":1}", "title is not a text.");
        refuse("{\"title\":\"a\",\"pence\":\"1\"}", "pence is not a whole number in range.");
        refuse("{\"title\":\"a\",\"pence\":1.5}", "pence is not a whole number in range.");
        refuse("{\"title\":\"a\\u0000\",\"pence\":1}", "A text holds the character NUL");
        refuse("{\"title\":\"a\",\"title\":\"b\",\"pence\":1}", "The body is not valid JSON");
        refuse("{\"title\":\"a\",\"pence\":1,\"on\":\"31 March\"}", "on is not a date of the years 1900 to 2200");
    }

    private static void refuse(String body, String why) {
        Notes.director("brighton").body(body).post(Notes.ADDRESS).then().statusCode(400).body("detail", containsString(why));
    }
}

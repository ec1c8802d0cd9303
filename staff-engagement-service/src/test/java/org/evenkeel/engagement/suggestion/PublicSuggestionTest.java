package org.evenkeel.engagement.suggestion;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import org.evenkeel.engagement.testing.Someone;
import org.evenkeel.platform.security.Roles;
import org.evenkeel.platform.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

/** Ideas of people without an account. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class PublicSuggestionTest {

    private static final String LINK = "{\"name\": \"Carers\", \"from\": \"SERVICE_USER\", \"lastDay\": \"2190-01-01\", \"anHour\": 2}";

    private static ValidatableResponse anybody(String path, String json) {
        return given().basePath("/api/engagement").contentType(ContentType.JSON).body(json).post(path).then();
    }

    private static ValidatableResponse suggests(String link, String title) {
        return anybody("/public-suggestions",
                "{\"link\": \"%s\", \"title\": \"%s\", \"description\": \"Two groups could share one room\"}".formatted(link,
                        title));
    }

    private static ValidatableResponse follows(String follow) {
        return anybody("/followed-suggestions", "{\"follow\": \"%s\"}".formatted(follow));
    }

    @Test
    void is_read_by_a_person_before_anybody_else_and_its_author_follows_it_without_an_account() {
        Someone lead = Someone.lead("open-idea");
        Someone fiona = Someone.of("open-idea", "fiona", Roles.FINANCE_DIRECTOR);
        String link = lead.post("/suggestion-links", LINK).statusCode(201).body("secret", notNullValue()).extract()
                .path("secret");
        lead.get("/suggestion-links").body("secret", contains(nullValue()));
        String follow = suggests(link, "Share a room").statusCode(201).body("whatBecameOfIt", containsString("with thanks"))
                .extract().path("follow");
        fiona.get("/suggestions").body("items", empty());
        String idea = "/suggestions/" + lead.get("/suggestions?status=HELD").extract().path("items[0].id");
        fiona.get(idea).statusCode(404);
        fiona.put(idea + "/costing", "*", "{\"note\": \"Unread\"}").statusCode(404);
        lead.post(idea + "/admission", lead.tag(idea), "").statusCode(200).body("status", equalTo("SUGGESTED")).body("from",
                equalTo("SERVICE_USER"));
        fiona.put(idea + "/costing", fiona.tag(idea), "{\"fullYearPence\": 90000, \"note\": \"One rent less\"}")
                .statusCode(200);
        follows(follow).statusCode(200).body("status", equalTo("COSTED")).body("costing.note", equalTo("One rent less"));
        fiona.post(idea + "/acceptance", fiona.tag(idea), "").statusCode(200);
        follows(follow).body("whatBecameOfIt", containsString("planning has it as a measure"));
    }

    @Test
    void a_link_that_is_forged_revoked_or_of_another_place_opens_nothing_and_says_no_more() {
        Someone lead = Someone.lead("open-forged");
        var made = lead.post("/suggestion-links", LINK).extract();
        String link = made.path("secret");
        suggests(link.replace("open-forged.", "open-elsewhere."), "Try").statusCode(404);
        suggests("open-forged." + "A".repeat(43), "Try").statusCode(404).body("detail", containsString("not one of ours"));
        suggests("nonsense", "Try").statusCode(422);
        follows(link).statusCode(404);
        lead.post("/suggestion-links/" + made.path("id") + "/revocation", "").statusCode(200).body("revoked", equalTo(true));
        suggests(link, "Try").statusCode(404);
        lead.post("/suggestion-links", LINK.replace("SERVICE_USER", "STAFF")).statusCode(422);
        lead.post("/suggestion-links", LINK.replace("2190", "2020")).statusCode(422);
    }

    @Test
    void a_link_takes_no_more_an_hour_than_a_person_can_read() {
        String link = Someone.lead("open-limit").post("/suggestion-links", LINK).extract().path("secret");
        suggests(link, "One").statusCode(201);
        suggests(link, "Two").statusCode(201);
        suggests(link, "Three").statusCode(429).header("Retry-After", "3600").body("detail", containsString("Thank you"));
    }
}

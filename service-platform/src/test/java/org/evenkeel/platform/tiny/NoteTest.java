package org.evenkeel.platform.tiny;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import java.util.Map;

import org.evenkeel.platform.security.Roles;
import org.evenkeel.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(TinyService.class)
class NoteTest {

    @Test
    void adds_and_reads() {
        String token = Tokens.of("brighton").as(Roles.FINANCE_DIRECTOR);
        String location = given().auth().oauth2(token).contentType("application/json").body(Map.of("title", "a", "pence", 3))
                .post("/api/tiny/notes").then().statusCode(201).extract().header("Location");
        given().auth().oauth2(token).get(location).then().statusCode(200).body("title", equalTo("a"));
        given().auth().oauth2(token).get("/api/tiny/audit-entries").then().statusCode(200);
        given().get("/api/tiny/audit-entries").then().statusCode(401);
    }
}

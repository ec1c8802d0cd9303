package org.evenkeel.platform.tiny;

import static io.restassured.RestAssured.given;

import java.util.Map;
import java.util.UUID;

import org.evenkeel.platform.security.Roles;
import org.evenkeel.platform.testing.Tokens;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Calls of the tiny service that several tests need. */
final class Notes {

    static final String ADDRESS = "/api/tiny/notes";

    private Notes() {
    }

    static RequestSpecification director(String organisation) {
        return given().auth().oauth2(Tokens.of(organisation).as(Roles.FINANCE_DIRECTOR)).contentType(ContentType.JSON);
    }

    static RequestSpecification auditor(String organisation) {
        return given().auth().oauth2(Tokens.of(organisation).as(Roles.AUDITOR));
    }

    static String newTitle() {
        return UUID.randomUUID().toString();
    }

    static Response add(String organisation, String title) {
        return director(organisation).body(Map.of("title", title, "pence", 3)).post(ADDRESS);
    }
}

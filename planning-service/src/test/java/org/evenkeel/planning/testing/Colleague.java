package org.evenkeel.planning.testing;

import static io.restassured.RestAssured.given;

import org.evenkeel.platform.testing.Tokens;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** Somebody of an organisation in some role, at the API. */
public final class Colleague {

    private static final String API = "/api/planning";

    private final String token;

    private Colleague(String token) {
        this.token = token;
    }

    public static Colleague of(String organisation, String person, String... roles) {
        return new Colleague(Tokens.of(organisation).person(person).as(roles));
    }

    public RequestSpecification request() {
        return given().basePath(API).auth().oauth2(token);
    }

    public ValidatableResponse get(String path) {
        return request().get(path).then();
    }

    public ValidatableResponse post(String path, String json) {
        return request().contentType(ContentType.JSON).body(json).post(path).then();
    }

    /** A change of what was read under this tag. */
    public ValidatableResponse post(String path, String tag, String json) {
        return request().contentType(ContentType.JSON).header("If-Match", tag).body(json).post(path).then();
    }
}

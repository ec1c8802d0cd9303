package org.evenkeel.planning.testing;

import static io.restassured.RestAssured.given;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.evenkeel.platform.security.Roles;
import org.evenkeel.platform.testing.Tokens;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** Somebody of one organisation who may do everything in planning, at the API. */
public final class FinanceDirector {

    public static final String FOR_2027 = "{\"plannedFrom\": \"2027-04-01\"}";

    private static final String API = "/api/planning";

    private final String token;

    private FinanceDirector(String organisation) {
        this.token = Tokens.of(organisation).as(Roles.FINANCE_DIRECTOR);
    }

    public static FinanceDirector of(String organisation) {
        return new FinanceDirector(organisation);
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

    public ValidatableResponse post(String path) {
        return request().post(path).then();
    }

    public ValidatableResponse put(String path, String tag, String json) {
        return request().contentType(ContentType.JSON).header("If-Match", tag).body(json).put(path).then();
    }

    public ValidatableResponse delete(String path, String tag) {
        return request().header("If-Match", tag).delete(path).then();
    }

    /** The ETag that a change must name. */
    public String tag(String path) {
        return get(path).statusCode(200).extract().header("ETag");
    }

    public ValidatableResponse upload(String fileName, byte[] content, String options) {
        return request().multiPart("file", fileName, content).multiPart("options", options, "application/json")
                .post("/imports").then();
    }

    public ValidatableResponse upload(String fileName, String content) {
        return upload(fileName, content.getBytes(StandardCharsets.UTF_8), FOR_2027);
    }

    public ValidatableResponse confirm(String id, String mode) {
        return post("/imports/" + id + "/confirmation", "{\"mode\": \"%s\"}".formatted(mode));
    }

    /** Previews and confirms in place of everything on record. */
    public void imports(String fileName, byte[] content, String options) {
        confirm(upload(fileName, content, options).statusCode(201).extract().path("id"), "REPLACE").statusCode(200);
    }

    public void importsDocument(String json) {
        imports("organisation.json", json.getBytes(StandardCharsets.UTF_8), "{}");
    }

    /** A file that comes with the product or its tests. */
    public static byte[] file(String resource) {
        try (InputStream in = FinanceDirector.class.getResourceAsStream(resource)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package org.evenkeel.engagement.testing;

import static io.restassured.RestAssured.given;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.evenkeel.platform.security.Roles;
import org.evenkeel.platform.tenancy.CurrentOrganisation;
import org.evenkeel.platform.testing.Tokens;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** A person of one organisation in some roles, or another service, at the API. */
public final class Someone {

    private static final String API = "/api/engagement";

    private final String token;
    private final String organisationOfService;

    private Someone(String token, String organisationOfService) {
        this.token = token;
        this.organisationOfService = organisationOfService;
    }

    public static Someone of(String organisation, String name, String... roles) {
        return new Someone(Tokens.of(organisation).person(name).as(roles), "");
    }

    public static Someone lead(String organisation) {
        return of(organisation, "esther", Roles.ENGAGEMENT_LEAD);
    }

    public static Someone planning(String organisation) {
        return new Someone(Tokens.service(), organisation);
    }

    public RequestSpecification request() {
        RequestSpecification request = given().basePath(API).auth().oauth2(token);
        return organisationOfService.isEmpty() ? request
                : request.header(CurrentOrganisation.HEADER, organisationOfService);
    }

    public ValidatableResponse get(String path) {
        return request().get(path).then();
    }

    public ValidatableResponse post(String path, String json) {
        return request().contentType(ContentType.JSON).body(json).post(path).then();
    }

    public ValidatableResponse post(String path, String tag, String json) {
        return request().contentType(ContentType.JSON).header("If-Match", tag).body(json).post(path).then();
    }

    public ValidatableResponse put(String path, String tag, String json) {
        return request().contentType(ContentType.JSON).header("If-Match", tag).body(json).put(path).then();
    }

    public ValidatableResponse delete(String path) {
        return request().delete(path).then();
    }

    /** The ETag that a change must name. */
    public String tag(String path) {
        return get(path).statusCode(200).extract().header("ETag");
    }

    public ValidatableResponse uploads(String fileName, byte[] content) {
        return request().multiPart("file", fileName, content).post("/people-imports").then();
    }

    public ValidatableResponse uploads(String csv) {
        return uploads("workforce.csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    public ValidatableResponse confirms(String id, String missing) {
        return post("/people-imports/" + id + "/confirmation", "{\"missing\": \"%s\"}".formatted(missing));
    }

    /** Previews and confirms the whole workforce. */
    public ValidatableResponse imports(String csv) {
        return confirms(uploads(csv).statusCode(201).extract().path("id"), "MARK_AS_LEFT").statusCode(200);
    }

    /** A file that comes with the product. */
    public static byte[] file(String resource) {
        try (InputStream in = Someone.class.getResourceAsStream(resource)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

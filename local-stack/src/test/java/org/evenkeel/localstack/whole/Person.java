package org.evenkeel.localstack.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import org.evenkeel.localstack.Platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

/** One person's steps through the gateway, and what they are told where a step is refused. */
final class Person {

    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final URI origin;
    private final String username;
    private final String token;

    private Person(URI origin, String username, String token) {
        this.origin = origin;
        this.username = username;
        this.token = token;
    }

    static Person signedIn(Platform platform, String username) {
        return new Person(platform.whole().origin(), username, platform.tokenOf(username));
    }

    JsonNode reads(String path) {
        HttpResponse<String> response = sent(request(path).GET());
        assertThat(response.statusCode()).as("%s reads %s: %s", username, path, response.body()).isEqualTo(200);
        return json(response.body());
    }

    /** Does what is expected to be done. @return what was answered */
    JsonNode does(String path, Map<String, ?> body) {
        HttpResponse<String> response = sent(post(path, body));
        assertThat(response.statusCode()).as("%s does %s: %s", username, path, response.body()).isBetween(200, 299);
        return json(response.body());
    }

    /** As {@link #does}, of the state that is read just before. */
    JsonNode decides(String thing, String step, Map<String, ?> body) {
        HttpResponse<String> response = sent(post(thing + "/" + step, body).header("If-Match", tag(thing)));
        assertThat(response.statusCode()).as("%s decides %s of %s: %s", username, step, thing, response.body())
                .isBetween(200, 299);
        return json(response.body());
    }

    /** As {@link #does}, of the state that is read at another path just before. */
    JsonNode doesKnowing(String read, String path, Map<String, ?> body) {
        HttpResponse<String> response = sent(post(path, body).header("If-Match", tag(read)));
        assertThat(response.statusCode()).as("%s does %s: %s", username, path, response.body()).isBetween(200, 299);
        return json(response.body());
    }

    /** Replaces a part of a thing, of the state that is read just before. */
    JsonNode replaces(String thing, String part, Map<String, ?> body) {
        HttpResponse<String> response = sent(request(thing + "/" + part).header("Content-Type", "application/json")
                .header("If-Match", tag(thing)).PUT(BodyPublishers.ofString(written(body))));
        assertThat(response.statusCode()).as("%s replaces %s of %s: %s", username, part, thing, response.body()).isBetween(200,
                299);
        return json(response.body());
    }

    /** Tries a step that has to be refused. @return the problem document */
    JsonNode isRefused(int status, String thing, String step, Map<String, ?> body) {
        HttpResponse<String> response = sent(post(thing + "/" + step, body).header("If-Match", tag(thing)));
        assertThat(response.statusCode()).as("%s tries %s of %s: %s", username, step, thing, response.body())
                .isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        JsonNode problem = json(response.body());
        assertThat(problem.path("detail").asText()).isNotBlank().doesNotContain("Exception");
        return problem;
    }

    private String tag(String thing) {
        return sent(request(thing).GET()).headers().firstValue("ETag").orElse("\"0\"");
    }

    private HttpRequest.Builder post(String path, Map<String, ?> body) {
        return request(path).header("Content-Type", "application/json").header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(written(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(origin.resolve(path)).timeout(PATIENCE)
                .header("Accept", "application/json, application/problem+json").header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> sent(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    private static String written(Map<String, ?> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonNode json(String text) {
        try {
            return text.isEmpty() ? MissingNode.getInstance() : JSON.readTree(text);
        } catch (IOException notJson) {
            return MissingNode.getInstance();
        }
    }
}

package org.evenkeel.localstack.mainjob;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;

import org.evenkeel.localstack.terminal.Failure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

/** The platform's public API as one signed-in person uses it: JSON in, JSON out, and what is refused as one sentence. */
public final class ApiClient {

    private static final int FIRST_REFUSAL = 400;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10)).build();
    private final URI origin;
    private final Session session;

    public ApiClient(URI origin, Session session) {
        this.origin = origin;
        this.session = session;
    }

    /** @param path with its query, such as /api/planning/measures?limit=100 */
    public ApiAnswer get(String path) {
        return send(request(path).GET());
    }

    /** Sent with an Idempotency-Key of its own. @param body anything Jackson can write */
    public ApiAnswer post(String path, Object body) {
        return send(withJson(request(path), "POST", body).header("Idempotency-Key", UUID.randomUUID().toString()));
    }

    public ApiAnswer put(String path, Object body, String etag) {
        return send(withJson(request(path), "PUT", body).header("If-Match", etag));
    }

    public ApiAnswer patch(String path, Object body, String etag) {
        return send(withJson(request(path), "PATCH", body).header("If-Match", etag));
    }

    /** The file as the whole body. */
    public ApiAnswer upload(String path, Path file, String contentType) {
        try {
            return send(request(path).header("Content-Type", contentType)
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .POST(HttpRequest.BodyPublishers.ofFile(file)));
        } catch (IOException e) {
            throw Failure.of("The file " + file + " cannot be read (" + e.getMessage() + ").", e);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(origin.resolve(path)).timeout(PATIENCE)
                .header("Accept", "application/json, application/problem+json")
                .header("Authorization", "Bearer " + session.token());
    }

    private static HttpRequest.Builder withJson(HttpRequest.Builder request, String method, Object body) {
        try {
            return request.header("Content-Type", "application/json").method(method,
                    HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
        } catch (IOException e) {
            throw new IllegalArgumentException("cannot be written as JSON: " + body, e);
        }
    }

    private ApiAnswer send(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        String what = request.method() + " " + request.uri().getPath();
        try {
            HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            JsonNode body = read(response.body());
            if (response.statusCode() >= FIRST_REFUSAL) {
                throw Failure.of(new Refusal(what, response.statusCode(), body).sentence());
            }
            return new ApiAnswer(response.statusCode(), body, response.headers());
        } catch (IOException e) {
            throw Failure.of(what + " got no answer (" + e.getClass().getSimpleName() + ": " + e.getMessage() + ").", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Failure.of(what + " was interrupted.", e);
        }
    }

    private static JsonNode read(byte[] body) {
        try {
            JsonNode node = JSON.readTree(body);
            return node == null ? MissingNode.getInstance() : node;
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }
}

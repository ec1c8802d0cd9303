package org.evenkeel.localstack.mainjob;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.evenkeel.localstack.terminal.Failure;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

/** The platform's public API as one signed-in person uses it: JSON in, JSON out, and what is refused as one sentence. */
public final class ApiClient {

    private static final int FIRST_REFUSAL = 400;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    private static final String DATA = "data:";
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

    /** Sent with an Idempotency-Key of its own. @param body anything Jackson can write; null sends none */
    public ApiAnswer post(String path, @Nullable Object body) {
        return send(withJson(request(path), "POST", body).header(IDEMPOTENCY_KEY, UUID.randomUUID().toString()));
    }

    /** As {@link #post(String, Object)}, of the state that the tag names and of no other. */
    public ApiAnswer post(String path, @Nullable Object body, String etag) {
        return send(withJson(request(path), "POST", body).header(IDEMPOTENCY_KEY, UUID.randomUUID().toString())
                .header("If-Match", etag));
    }

    public ApiAnswer put(String path, Object body, String etag) {
        return send(withJson(request(path), "PUT", body).header("If-Match", etag));
    }

    public ApiAnswer patch(String path, Object body, String etag) {
        return send(withJson(request(path), "PATCH", body).header("If-Match", etag));
    }

    /** The file as part "file" of a form, what is said about it as JSON in part "options". */
    public ApiAnswer postFile(String path, Path file, Object options) {
        try {
            MultipartForm form = new MultipartForm().file("file", file).json("options", JSON.writeValueAsBytes(options));
            return send(request(path).header("Content-Type", form.contentType())
                    .header(IDEMPOTENCY_KEY, UUID.randomUUID().toString()).POST(form.body()));
        } catch (IOException e) {
            throw Failure.of("The file " + file + " cannot be read (" + e.getMessage() + ").", e);
        }
    }

    /** Follows server-sent events to their end. @param each is given the data of every event */
    public void events(String path, Consumer<JsonNode> each) {
        HttpRequest request = request(path).setHeader("Accept", "text/event-stream").GET().build();
        HttpResponse<Stream<String>> response = sent(request, HttpResponse.BodyHandlers.ofLines());
        if (response.statusCode() >= FIRST_REFUSAL) {
            throw Failure.of(new Refusal(described(request), response.statusCode(), MissingNode.getInstance()).sentence());
        }
        try (Stream<String> lines = response.body()) {
            lines.filter(line -> line.startsWith(DATA)).map(line -> line.substring(DATA.length()))
                    .forEach(data -> each.accept(read(data.getBytes(StandardCharsets.UTF_8))));
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(origin.resolve(path)).timeout(PATIENCE)
                .header("Accept", "application/json, application/problem+json")
                .header("Authorization", "Bearer " + session.token());
    }

    private static HttpRequest.Builder withJson(HttpRequest.Builder request, String method, @Nullable Object body) {
        if (body == null) {
            return request.method(method, HttpRequest.BodyPublishers.noBody());
        }
        try {
            return request.header("Content-Type", "application/json").method(method,
                    HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
        } catch (IOException e) {
            throw new IllegalArgumentException("cannot be written as JSON: " + body, e);
        }
    }

    private ApiAnswer send(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        HttpResponse<byte[]> response = sent(request, HttpResponse.BodyHandlers.ofByteArray());
        JsonNode body = read(response.body());
        if (response.statusCode() >= FIRST_REFUSAL) {
            throw Failure.of(new Refusal(described(request), response.statusCode(), body).sentence());
        }
        return new ApiAnswer(response.statusCode(), body, response.headers());
    }

    private <T> HttpResponse<T> sent(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return http.send(request, handler);
        } catch (IOException e) {
            throw Failure.of(described(request) + " got no answer (" + e.getClass().getSimpleName() + ": " + e.getMessage()
                    + ").", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Failure.of(described(request) + " was interrupted.", e);
        }
    }

    private static String described(HttpRequest request) {
        return request.method() + " " + request.uri().getPath();
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

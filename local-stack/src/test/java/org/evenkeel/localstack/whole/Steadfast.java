package org.evenkeel.localstack.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

import org.evenkeel.localstack.Platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** One person who tries a step again until it is done, as people do while a service is down. */
final class Steadfast {

    /** Requests of everybody that were not answered, or by nobody who could act. */
    static final AtomicInteger IN_VAIN = new AtomicInteger();

    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration ANSWER = Duration.ofSeconds(20);
    private static final long BETWEEN_MILLISECONDS = 300;
    private static final Set<Integer> DOWN = Set.of(502, 503, 504);
    private static final int STALE = 412;
    private static final int STILL_RUNNING = 409;

    private final Platform platform;
    private final String username;
    private volatile String token;

    Steadfast(Platform platform, String username) {
        this.platform = platform;
        this.username = username;
        this.token = platform.tokenOf(username);
    }

    JsonNode reads(String path) {
        return json(read(path).body());
    }

    /** Reads again until it is as wanted. */
    JsonNode awaits(String path, Predicate<JsonNode> wanted) {
        Instant end = Instant.now().plus(PATIENCE);
        JsonNode latest = reads(path);
        while (!wanted.test(latest)) {
            assertThat(Instant.now()).as("%s waits for %s: %s", username, path, latest).isBefore(end);
            pause();
            latest = reads(path);
        }
        return latest;
    }

    /** Every page of a list. */
    List<JsonNode> lists(String path) {
        List<JsonNode> items = new ArrayList<>();
        String address = path + (path.contains("?") ? "&" : "?") + "limit=100";
        JsonNode page = reads(address);
        page.path("items").forEach(items::add);
        while (page.hasNonNull("next")) {
            page = reads(address + "&cursor=" + page.path("next").asText());
            page.path("items").forEach(items::add);
        }
        return items;
    }

    /** With one key for all attempts, so that it is done once. */
    JsonNode does(String path, Map<String, ?> body) {
        String key = UUID.randomUUID().toString();
        return json(answered(path, () -> request(path).header("Idempotency-Key", key).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(written(body)))).body());
    }

    /** A step that names the state it rests on. Whether it is done already is looked up before each attempt. */
    void takes(String thing, Predicate<JsonNode> done, String method, String step, Map<String, ?> body) {
        Instant end = Instant.now().plus(PATIENCE);
        HttpResponse<String> before = read(thing);
        while (!done.test(json(before.body()))) {
            String tag = before.headers().firstValue("ETag").orElseThrow();
            int status = attempt(request(thing + "/" + step).header("If-Match", tag).header("Content-Type", "application/json")
                    .method(method, BodyPublishers.ofString(written(body))), thing + "/" + step);
            if (status < 300) {
                return;
            }
            assertThat(Instant.now()).as("%s takes %s of %s", username, step, thing).isBefore(end);
            before = read(thing);
        }
    }

    /** @return the status, 503 also where there was no answer at all */
    private int attempt(HttpRequest.Builder step, String path) {
        try {
            HttpResponse<String> response = HTTP.send(step.build(), BodyHandlers.ofString());
            if (response.statusCode() < 300) {
                return response.statusCode();
            }
            assertThat(isWorthAnother(response) || response.statusCode() == STALE)
                    .as("%s, %s: %d %s", username, path, response.statusCode(), response.body()).isTrue();
            inVain();
            return response.statusCode();
        } catch (IOException e) {
            inVain();
            return 503;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    private HttpResponse<String> read(String path) {
        return answered(path, () -> request(path).GET());
    }

    private HttpResponse<String> answered(String path, Supplier request) {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                HttpResponse<String> response = HTTP.send(request.get().build(), BodyHandlers.ofString());
                if (response.statusCode() < 300) {
                    return response;
                }
                assertThat(isWorthAnother(response)).as("%s, %s: %d %s", username, path, response.statusCode(), response.body())
                        .isTrue();
            } catch (IOException e) {
                assertThat(Instant.now()).as("%s gets no answer of %s: %s", username, path, e).isBefore(end);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError("interrupted", e);
            }
            assertThat(Instant.now()).as("%s waits for %s", username, path).isBefore(end);
            inVain();
        }
    }

    private boolean isWorthAnother(HttpResponse<String> response) {
        if (response.statusCode() == 401) {
            token = platform.tokenOf(username);
            return true;
        }
        return DOWN.contains(response.statusCode())
                || response.statusCode() == STILL_RUNNING && response.body().contains("still-running");
    }

    private static void inVain() {
        IN_VAIN.incrementAndGet();
        pause();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(platform.whole().origin().resolve(path)).timeout(ANSWER)
                .header("Accept", "application/json, application/problem+json").header("Authorization", "Bearer " + token);
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_MILLISECONDS);
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
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new AssertionError(text, e);
        }
    }

    /** A request as it is sent once more. */
    private interface Supplier {
        HttpRequest.Builder get();
    }
}

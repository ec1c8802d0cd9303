package org.evenkeel.localstack.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;

import org.evenkeel.localstack.mainjob.MultipartForm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

/** Sends requests through the gateway as they are, with this bearer token or, where it is empty, none. */
record Caller(URI origin, String token) {

    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String DATA = "data:";

    /** @param body in JSON; empty sends none */
    Answer send(String method, String path, String body) throws IOException, InterruptedException {
        return send(method, path, body, body.isEmpty() ? Map.of() : Map.of("Content-Type", "application/json"));
    }

    Answer send(String method, String path, String body, Map<String, String> headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path).method(method,
                body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        headers.forEach(request::setHeader);
        return answer(request);
    }

    /** As {@link #send}, where nothing but an answer is expected. */
    Answer answered(String method, String path, String body) {
        try {
            return send(method, path, body);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    Answer upload(String path, Path file) throws IOException, InterruptedException {
        MultipartForm form = new MultipartForm().file("file", file);
        return answer(request(path).header("Content-Type", form.contentType()).POST(form.body()));
    }

    /** Server-sent events as they come. Close the stream to go away before its end. */
    Stream<JsonNode> events(String path) throws IOException, InterruptedException {
        HttpResponse<Stream<String>> response = HTTP.send(request(path).header("Accept", "text/event-stream").build(),
                BodyHandlers.ofLines());
        return response.body().filter(line -> line.startsWith(DATA)).map(line -> json(line.substring(DATA.length())));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(origin.resolve(path)).timeout(PATIENCE);
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private static Answer answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
        return new Answer(response.statusCode(), response.headers().firstValue("Content-Type").orElse(""),
                json(response.body()));
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException notJson) {
            return MissingNode.getInstance();
        }
    }
}

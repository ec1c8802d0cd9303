package org.evenkeel.localstack.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;

/** Stands where a service would, and behaves in the ways a gateway has to bear. */
final class FakeService {

    private final String name;
    private final Vertx vertx = Vertx.vertx();
    private final CompletableFuture<HttpServerResponse> stream = new CompletableFuture<>();
    private final CompletableFuture<Void> streamClosed = new CompletableFuture<>();
    private int port;

    private FakeService(String name) {
        this.name = name;
    }

    static FakeService start(String name) {
        FakeService service = new FakeService(name);
        HttpServer server = service.vertx.createHttpServer().requestHandler(service::handle).listen(0, "127.0.0.1")
                .toCompletionStage().toCompletableFuture().join();
        service.port = server.actualPort();
        return service;
    }

    int port() {
        return port;
    }

    private void handle(HttpServerRequest request) {
        HttpServerResponse response = request.response();
        switch (request.path()) {
            case "/headers" -> response.end(request.headers().entries().stream()
                    .map(header -> header.getKey().toLowerCase(Locale.ROOT) + ": " + header.getValue())
                    .collect(Collectors.joining("\n")));
            case "/events" -> {
                response.closeHandler(closed -> streamClosed.complete(null));
                response.putHeader("content-type", "text/event-stream").setChunked(true).write("data: 1\n\n");
                stream.complete(response);
            }
            case "/upload" -> count(request);
            case "/refused" -> {
                // as Quarkus does when Content-Length passes its limit
                response.endHandler(ended -> request.connection().close());
                response.setStatusCode(413).putHeader("connection", "close").end("{\"status\":413}");
            }
            case "/break-off" -> request.connection().close();
            default -> response.end(name + " " + request.uri());
        }
    }

    private static void count(HttpServerRequest request) {
        AtomicLong bytes = new AtomicLong();
        request.handler((Buffer buffer) -> bytes.addAndGet(buffer.length()));
        request.endHandler(ended -> request.response().end("received " + bytes));
    }

    void sendEvent() throws Exception {
        stream.get(5, TimeUnit.SECONDS).write("data: 2\n\n");
    }

    /** The client has gone: the gateway must let go of the stream too. */
    void awaitEndOfStream() {
        assertThat(streamClosed).succeedsWithin(10, TimeUnit.SECONDS);
    }

    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}

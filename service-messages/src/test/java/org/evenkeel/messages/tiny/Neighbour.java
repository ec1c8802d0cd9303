package org.evenkeel.messages.tiny;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** Stands in for engagement and for the sign-in server. It can be told what to answer, and be down. */
public class Neighbour implements QuarkusTestResourceLifecycleManager {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<Delivered> GOT = new CopyOnWriteArrayList<>();
    private static final Map<String, Queue<Integer>> ANSWERS = new ConcurrentHashMap<>();
    private static final Map<String, Integer> ALWAYS = new ConcurrentHashMap<>();

    @Nullable
    private static HttpServer events;

    @Nullable
    private HttpServer signIn;

    /** In the order of arrival. */
    static List<Delivered> got(String stream) {
        return GOT.stream().filter(one -> one.event().path("stream").asText().equals(stream)).toList();
    }

    static List<Delivered> applied(String stream) {
        return got(stream).stream().filter(one -> one.answered() == 204).toList();
    }

    /** Answers the next events of a stream so, and those after them with 204. */
    static void answers(String stream, Integer... statuses) {
        ANSWERS.put(stream, new ConcurrentLinkedQueue<>(List.of(statuses)));
    }

    /** Answers events of a stream so until it is told otherwise. */
    static void alwaysAnswers(String stream, int status) {
        ALWAYS.put(stream, status);
    }

    static void goesDown() {
        Objects.requireNonNull(events).stop(0);
    }

    static void comesUpAt(int port) {
        events = serving(port);
        events.createContext("/api/engagement/events", Neighbour::receive);
        events.start();
    }

    static int port() {
        return Objects.requireNonNull(events).getAddress().getPort();
    }

    @Override
    public Map<String, String> start() {
        signIn = serving(0);
        signIn.createContext("/token", exchange -> answer(exchange, 200,
                "{\"access_token\": \"ours\", \"token_type\": \"Bearer\", \"expires_in\": 3600}"));
        signIn.start();
        comesUpAt(0);
        return Map.of("evenkeel.engagement-url", "http://localhost:" + port(),
                "quarkus.oidc-client.auth-server-url", "http://localhost:" + signIn.getAddress().getPort(),
                "quarkus.oidc-client.discovery-enabled", "false",
                "quarkus.oidc-client.token-path", "/token",
                "quarkus.oidc-client.client-id", "planning-service",
                "quarkus.oidc-client.credentials.secret", "secret");
    }

    private static HttpServer serving(int port) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            server.setExecutor(Executors.newFixedThreadPool(4, work -> {
                Thread thread = new Thread(work, "neighbour");
                thread.setDaemon(true);
                return thread;
            }));
            return server;
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    private static void receive(HttpExchange exchange) throws IOException {
        JsonNode event = JSON.readTree(exchange.getRequestBody());
        String stream = event.path("stream").asText();
        Integer next = ANSWERS.getOrDefault(stream, new ConcurrentLinkedQueue<>()).poll();
        int status = next == null ? ALWAYS.getOrDefault(stream, 204) : next;
        GOT.add(new Delivered(exchange.getRequestHeaders().getFirst("Even-Keel-Organisation"),
                exchange.getRequestHeaders().getFirst("Authorization"), event, status));
        answer(exchange, status, status == 204 ? "" : "{\"detail\": \"no thanks\"}");
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void stop() {
        if (events != null) {
            events.stop(0);
        }
        if (signIn != null) {
            signIn.stop(0);
        }
    }
}

package org.evenkeel.planning.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/**
 * Stands at the addresses of impact-service and staff-engagement-service and does to each organisation what a test tells it to:
 * by
 * default it is down. Planning waits for it as for its neighbours, only less long.
 */
public class NeighboursStandIn implements QuarkusTestResourceLifecycleManager {

    /** Tests with it run in a virtual machine of their own. */
    public static final String TAG = "neighbours-stand-in";

    private static final Map<String, Deque<Reply>> REPLIES = new ConcurrentHashMap<>();
    private static final Map<String, List<Asked>> ASKED = new ConcurrentHashMap<>();
    private static final CountDownLatch ENDED = new CountDownLatch(1);
    private static final int CUT_OFF = -1;
    private static final int SLOW = -2;

    private HttpServer server;

    /** A request as it came. */
    public record Asked(String body, String traceparent) {
    }

    /** What is done with one request. */
    public record Reply(int status, UnaryOperator<String> body) {

        public static Reply of(int status, String body) {
            return new Reply(status, asked -> body);
        }

        public static Reply known(UnaryOperator<String> body) {
            return new Reply(200, body);
        }

        /** The connection ends without an answer. */
        public static Reply cutOff() {
            return of(CUT_OFF, "");
        }

        /** Longer than any attempt. */
        public static Reply slow() {
            return of(SLOW, "");
        }
    }

    /** From now on requests of an organisation whose address holds this word are answered so, one by one, the last for ever. */
    public static void answers(String organisation, String word, Reply... replies) {
        REPLIES.put(organisation + " " + word, new ArrayDeque<>(List.of(replies)));
    }

    /** What an organisation has asked so far. */
    public static List<Asked> asked(String organisation, String word) {
        return ASKED.getOrDefault(organisation + " " + word, List.of());
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/token", exchange -> send(exchange, 200,
                "{\"access_token\": \"ours\", \"token_type\": \"Bearer\", \"expires_in\": 3600}"));
        server.createContext("/api", NeighboursStandIn::answer);
        server.start();
        return settings("http://localhost:" + server.getAddress().getPort());
    }

    private static Map<String, String> settings(String address) {
        Map<String, String> settings = new HashMap<>();
        settings.put("evenkeel.engagement-url", address);
        settings.put("evenkeel.impact-url", address);
        settings.put("quarkus.oidc-client.auth-server-url", address);
        settings.put("quarkus.oidc-client.discovery-enabled", "false");
        settings.put("quarkus.oidc-client.token-path", "/token");
        settings.put("quarkus.oidc-client.client-id", "planning-service");
        settings.put("quarkus.oidc-client.credentials.secret", "secret");
        settings.put("evenkeel.neighbours.first-wait", "0.02S");
        settings.put("evenkeel.neighbours.attempt.readiness", "1S");
        settings.put("evenkeel.neighbours.breaker.attempts", "6");
        settings.put("evenkeel.neighbours.breaker.pause", "1S");
        return settings;
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String word = exchange.getRequestURI().getPath().split("/")[3];
        String key = exchange.getRequestHeaders().getFirst("Even-Keel-Organisation") + " " + word;
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        ASKED.computeIfAbsent(key, any -> new CopyOnWriteArrayList<>())
                .add(new Asked(body, exchange.getRequestHeaders().getFirst("traceparent")));
        Reply reply = next(REPLIES.get(key));
        if (reply.status() == SLOW) {
            ended();
        }
        if (reply.status() < 0) {
            exchange.close();
        } else {
            send(exchange, reply.status(), reply.body().apply(body));
        }
    }

    private static Reply next(Deque<Reply> replies) {
        if (replies == null) {
            return Reply.of(503, "");
        }
        synchronized (replies) {
            return replies.size() == 1 ? replies.peek() : replies.poll();
        }
    }

    private static void ended() {
        try {
            ENDED.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException atTheEnd) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", text.startsWith("<") ? "text/html" : "application/json");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    @Override
    public void stop() {
        ENDED.countDown();
        if (server != null) {
            server.stop(0);
        }
    }
}

package org.evenkeel.planning.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** Stands at engagement's address and, for the services' own tokens, at the sign-in server's. It answers by organisation. */
public class EngagementStandIn implements QuarkusTestResourceLifecycleManager {

    /** Tests with it run in a virtual machine of their own. */
    public static final String TAG = "engagement-stand-in";

    public static final String ALL_KEPT = """
            {"status": "known", "checkedAt": "2027-01-04T09:00:00Z", "rules": []}""";

    private static final Map<String, String> DIGNITY = new ConcurrentHashMap<>();
    private static final Map<String, String> POSTS = new ConcurrentHashMap<>();
    private static final Map<String, List<String>> ASKED = new ConcurrentHashMap<>();

    private HttpServer server;

    /** From now on the plans of an organisation are judged so; null is no answer at all. */
    public static void judges(String organisation, String answer) {
        DIGNITY.put(organisation, answer == null ? "" : answer);
    }

    /** From now on these removable posts are told of an organisation's pools, whichever are asked. */
    public static void counts(String organisation, String items) {
        POSTS.put(organisation, items);
    }

    /** The bodies of the dignity checks that an organisation's plans were sent to. */
    public static List<String> asked(String organisation) {
        return ASKED.getOrDefault(organisation, List.of());
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.setExecutor(Executors.newFixedThreadPool(4));
        server.createContext("/token", exchange -> answer(exchange, 200,
                "{\"access_token\": \"ours\", \"token_type\": \"Bearer\", \"expires_in\": 3600}"));
        server.createContext("/api/engagement/dignity-checks", EngagementStandIn::dignity);
        server.createContext("/api/engagement/removable-posts", EngagementStandIn::posts);
        server.createContext("/api/engagement/events", exchange -> answer(exchange, 204, ""));
        server.start();
        String address = "http://localhost:" + server.getAddress().getPort();
        return Map.of("evenkeel.engagement-url", address,
                "evenkeel.neighbours.breaker.attempts", "1000",
                "evenkeel.neighbours.first-wait", "0.02S",
                "quarkus.oidc-client.auth-server-url", address,
                "quarkus.oidc-client.discovery-enabled", "false",
                "quarkus.oidc-client.token-path", "/token",
                "quarkus.oidc-client.client-id", "planning-service",
                "quarkus.oidc-client.credentials.secret", "secret");
    }

    private static void dignity(HttpExchange exchange) throws IOException {
        String organisation = exchange.getRequestHeaders().getFirst("Even-Keel-Organisation");
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        ASKED.computeIfAbsent(organisation, any -> new CopyOnWriteArrayList<>()).add(body);
        String answer = DIGNITY.getOrDefault(organisation, ALL_KEPT);
        answer(exchange, answer.isEmpty() ? 503 : 200, answer);
    }

    private static void posts(HttpExchange exchange) throws IOException {
        String items = POSTS.get(exchange.getRequestHeaders().getFirst("Even-Keel-Organisation"));
        answer(exchange, items == null ? 503 : 200, "{\"items\": [%s]}".formatted(items));
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
        if (server != null) {
            server.stop(0);
        }
    }
}

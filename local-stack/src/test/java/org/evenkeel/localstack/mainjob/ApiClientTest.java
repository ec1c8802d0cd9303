package org.evenkeel.localstack.mainjob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

class ApiClientTest {

    private final AtomicInteger signIns = new AtomicInteger();
    private HttpServer server;
    private URI origin;
    private Instant now = Instant.parse("2027-04-01T09:00:00Z");
    private ApiClient api;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/realm/protocol/openid-connect/token", exchange -> answer(exchange, 200,
                "{\"access_token\":\"token-%d\",\"expires_in\":300}".formatted(signIns.incrementAndGet())));
        server.createContext("/echo", exchange -> answer(exchange, 200, "{\"authorization\":\"%s\",\"method\":\"%s\"}"
                .formatted(exchange.getRequestHeaders().getFirst("Authorization"), exchange.getRequestMethod())));
        server.start();
        origin = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        api = new ApiClient(origin, new Session(origin + "/realm", "finance-director", "secret", () -> now));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void signs_in_once_and_again_before_the_token_expires() {
        assertThat(api.get("/echo").body().path("authorization").asText()).isEqualTo("Bearer token-1");
        now = now.plusSeconds(269);
        assertThat(api.get("/echo").body().path("authorization").asText()).isEqualTo("Bearer token-1");
        now = now.plusSeconds(1);
        assertThat(api.get("/echo").body().path("authorization").asText()).isEqualTo("Bearer token-2");
    }

    @Test
    void says_how_long_an_upload_is_before_it_sends_it(@TempDir Path folder) throws IOException {
        Path list = Files.writeString(folder.resolve("list.csv"), "title,saving\n");
        server.createContext("/imports", exchange -> {
            byte[] received = exchange.getRequestBody().readAllBytes();
            answer(exchange, 201, "{\"announced\":%s,\"received\":%d,\"whole\":%s}".formatted(
                    exchange.getRequestHeaders().getFirst("Content-Length"), received.length,
                    new String(received, StandardCharsets.UTF_8).contains("filename=\"list.csv\"")));
        });

        JsonNode answered = api.postFile("/imports", list, Map.of("kind", "SAVINGS_LIST")).body();

        assertThat(answered.path("announced").asInt()).isPositive().isEqualTo(answered.path("received").asInt());
        assertThat(answered.path("whole").asBoolean()).isTrue();
    }

    @Test
    void tells_a_problem_document_as_one_sentence_with_its_first_violation() {
        server.createContext("/refused", exchange -> answer(exchange, 422, """
                {"title":"Invalid","status":422,"detail":"The scenario cannot be stored","violations":[
                 {"field":"target","message":"must be positive"},{"field":"year","message":"is over"}]}"""));

        assertThatThrownBy(() -> api.post("/refused", Map.of("target", -1))).hasMessage("POST /refused was refused with 422: "
                + "The scenario cannot be stored. target: must be positive (and 1 more).");
    }

    @Test
    void tells_a_refusal_without_a_problem_document_too() {
        server.createContext("/broken", exchange -> answer(exchange, 500, "<html>oops</html>"));

        assertThatThrownBy(() -> api.get("/broken"))
                .hasMessage("GET /broken was refused with 500: the answer gives no reason.");
    }

    @Test
    void tells_that_nobody_answers() {
        String address = origin.toString();
        Session session = new Session(address + "/nowhere", "finance-director", "secret", () -> now);

        assertThatThrownBy(session::token)
                .hasMessage("finance-director could not sign in: Keycloak answered 404 (no reason given).");
        server.stop(0);
        assertThatThrownBy(session::token)
                .hasMessageStartingWith("finance-director could not sign in: Keycloak does not answer");
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}

package org.evenkeel.localstack.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.evenkeel.localstack.process.Ports;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

@Timeout(60)
class GatewayTest {

    private static final int MEGABYTE = 1024 * 1024;

    private static final Ports PORTS = new Ports();
    private static final int PORT = PORTS.free();
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static FakeService planning;
    private static FakeService impact;
    private static FakeService keycloak;
    private static Gateway gateway;

    @BeforeAll
    static void start() throws IOException {
        planning = FakeService.start("planning");
        impact = FakeService.start("impact");
        keycloak = FakeService.start("keycloak");
        gateway = Gateway.start(PORT, List.of(new Route("/api/planning", "planning-service", planning.port()),
                new Route("/api/impact", "impact-service", impact.port()),
                new Route("/api/engagement", "staff-engagement-service", PORTS.free()),
                new Route("/", "planning-service", planning.port()), Route.closed("/auth"),
                new Route("/auth/realms/even-keel", "Keycloak", keycloak.port())));
    }

    @AfterAll
    static void stop() {
        gateway.close();
        List.of(planning, impact, keycloak).forEach(FakeService::close);
    }

    @ParameterizedTest
    @CsvSource({ "/,planning", "/plans/7,planning", "/api/planning/measures?limit=5,planning", "/api/impact,impact",
            "/api/impact/assessments,impact", "/api/impacts,planning", "/auth/realms/even-keel/account,keycloak",
            "/authors,planning" })
    void routes_by_path_and_passes_it_on_unchanged(String path, String service) throws Exception {
        assertThat(get(path).body()).isEqualTo(service + " " + path);
    }

    @Test
    void tells_the_service_who_asked_and_by_which_address_whatever_the_client_claims() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address("/headers")).header("X-Forwarded-For", "10.9.8.7")
                .header("X-Forwarded-Host", "elsewhere.example").header("Forwarded", "for=10.9.8.7").build();

        String headers = HTTP.send(request, BodyHandlers.ofString()).body();

        assertThat(headers.lines()).contains("x-forwarded-for: 127.0.0.1", "x-forwarded-host: localhost:" + PORT,
                "x-forwarded-port: " + PORT, "x-forwarded-proto: http").noneMatch(line -> line.startsWith("forwarded:"));
    }

    @Test
    void passes_on_each_event_when_it_comes() throws Exception {
        HttpResponse<InputStream> response = HTTP.send(HttpRequest.newBuilder(address("/events")).build(),
                BodyHandlers.ofInputStream());

        try (InputStream events = response.body()) {
            assertThat(text(events)).isEqualTo("data: 1\n\n");
            planning.sendEvent();
            assertThat(text(events)).isEqualTo("data: 2\n\n");
        }
        planning.awaitEndOfStream();
    }

    @Test
    void passes_on_large_uploads() throws Exception {
        HttpResponse<String> response = upload("/upload", 52 * MEGABYTE, Duration.ofSeconds(30));

        assertThat(response.body()).isEqualTo("received " + 52 * MEGABYTE);
    }

    @Test
    void passes_on_a_refusal_that_comes_before_the_upload_is_complete() throws Exception {
        HttpResponse<String> response = upload("/refused", 52 * MEGABYTE, Duration.ofSeconds(30));

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.body()).isEqualTo("{\"status\":413}");
    }

    @Test
    void takes_an_upload_from_a_client_that_waits_to_be_asked_for_it() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address("/upload")).expectContinue(true)
                .POST(BodyPublishers.ofByteArray(new byte[MEGABYTE])).build();

        assertThat(HTTP.send(request, BodyHandlers.ofString()).body()).isEqualTo("received " + MEGABYTE);
    }

    @Test
    void answers_503_naming_the_service_that_is_down() throws Exception {
        HttpResponse<String> response = get("/api/engagement/messages");

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.headers().firstValue("Retry-After")).contains("5");
        JsonNode problem = new ObjectMapper().readTree(response.body());
        assertThat(problem.path("status").asInt()).isEqualTo(503);
        assertThat(problem.path("service").asText()).isEqualTo("staff-engagement-service");
        assertThat(problem.path("detail").asText())
                .isEqualTo("staff-engagement-service is not running. Try again in a moment.");
    }

    @Test
    void answers_503_for_an_upload_to_a_service_that_is_down() throws Exception {
        assertThat(upload("/api/engagement/upload", MEGABYTE, Duration.ofSeconds(10)).statusCode()).isEqualTo(503);
    }

    @Test
    void answers_502_naming_the_service_that_broke_off() throws Exception {
        HttpResponse<String> response = get("/break-off");

        assertThat(response.statusCode()).isEqualTo(502);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.body()).contains("planning-service ended the connection without an answer.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/api/engagement/messages", "/break-off", "/auth", "/auth/realms/even-keel/../master" })
    void names_the_request_in_its_own_problems_by_the_clients_id(String path) throws Exception {
        HttpResponse<String> response = HTTP.send(
                HttpRequest.newBuilder(address(path)).header("X-Request-Id", "board-paper-7").build(), BodyHandlers.ofString());

        assertThat(new ObjectMapper().readTree(response.body()).path("requestId").asText()).isEqualTo("board-paper-7");
        assertThat(response.headers().firstValue("X-Request-Id")).contains("board-paper-7");
    }

    @ParameterizedTest
    @ValueSource(strings = { "short", "<script>alert(1)</script>" })
    void names_the_request_anew_where_the_client_does_not_do_it_sanely(String id) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address("/headers")).header("X-Request-Id", id).build();

        assertThat(HTTP.send(request, BodyHandlers.ofString()).body().lines())
                .filteredOn(line -> line.startsWith("x-request-id: ")).singleElement().asString()
                .matches("x-request-id: [0-9a-f-]{36}");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/auth", "/auth/admin/master/console", "/auth/realms/master", "/auth/realms/even-keel-2" })
    void offers_nothing_of_keycloak_but_the_realm(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/auth/realms/even-keel/../master", "/auth/realms/even-keel/%2e%2E/master",
            "/auth/realms/even-keel/..;x/master", "/auth/realms/even-keel%2f..%2fmaster" })
    void refuses_paths_that_climb(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(400);
    }

    private static HttpResponse<String> upload(String path, int bytes, Duration patience) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address(path)).timeout(patience)
                .POST(BodyPublishers.ofByteArray(new byte[bytes])).build();
        return HTTP.sendAsync(request, BodyHandlers.ofString()).get(patience.toSeconds(), TimeUnit.SECONDS);
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return HTTP.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
    }

    private static String text(InputStream events) throws IOException {
        return new String(events.readNBytes("data: 1\n\n".length()), StandardCharsets.UTF_8);
    }

    private static URI address(String path) {
        return URI.create("http://localhost:" + PORT + path);
    }
}

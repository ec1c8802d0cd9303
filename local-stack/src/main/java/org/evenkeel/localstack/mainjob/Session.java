package org.evenkeel.localstack.mainjob;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.stream.Collectors;

import org.evenkeel.localstack.terminal.Failure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** One person's sign-in for scripts. The token is taken anew before it expires; call it again for each request. */
public final class Session {

    /** A token this near its end is not used any more. */
    private static final Duration MARGIN = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE)
            .build();
    private final URI tokenAddress;
    private final Map<String, String> credentials;
    private final InstantSource clock;
    private String token = "";
    private Instant renewal = Instant.MIN;

    public Session(String realmAddress, String username, String password, InstantSource clock) {
        this.tokenAddress = URI.create(realmAddress + "/protocol/openid-connect/token");
        this.credentials = Map.of("grant_type", "password", "client_id", "even-keel-scripts", "username", username,
                "password", password);
        this.clock = clock;
    }

    public String username() {
        return credentials.getOrDefault("username", "");
    }

    /** @throws Failure when Keycloak does not let this person in */
    public synchronized String token() {
        if (!clock.instant().isBefore(renewal)) {
            signIn();
        }
        return token;
    }

    private void signIn() {
        String form = credentials.entrySet().stream().map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(tokenAddress).timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)).build();
        try {
            Instant asked = clock.instant();
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw Failure.of(username() + " could not sign in: Keycloak answered " + response.statusCode() + " ("
                        + reason(response.body()) + ").");
            }
            JsonNode answer = JSON.readTree(response.body());
            token = answer.path("access_token").asText();
            renewal = asked.plusSeconds(answer.path("expires_in").asLong()).minus(MARGIN);
        } catch (IOException e) {
            throw Failure.of(username() + " could not sign in: Keycloak does not answer (" + e.getMessage() + ").", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Failure.of("Signing in was interrupted.", e);
        }
    }

    private static String reason(String body) {
        try {
            JsonNode answer = JSON.readTree(body);
            return answer.path("error_description").asText(answer.path("detail").asText("no reason given"));
        } catch (IOException e) {
            return "no reason given";
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}

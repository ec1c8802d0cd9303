package org.evenkeel.localstack.keycloak;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;

import org.evenkeel.localstack.folder.Secrets;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Asks Keycloak for tokens in every way there is, right and wrong, without following redirects. */
public record TokenEndpoint(String realm) {

    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final ObjectMapper JSON = new ObjectMapper();

    static Map<String, String> ofPerson(String client, String username, String password) {
        return Map.of("grant_type", "password", "client_id", client, "username", username, "password", password);
    }

    static Map<String, String> ofService(String client, String secret) {
        return Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret);
    }

    /** @return a token with which this service signs in to the others */
    public String tokenOf(String service, Secrets secrets) throws IOException, InterruptedException {
        return JSON.readTree(ask(ofService(service, Realm.clientSecret(secrets, service))).body()).path("access_token")
                .asText();
    }

    HttpResponse<String> ask(Map<String, String> form) throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return HTTP.send(HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body)).build(),
                BodyHandlers.ofString());
    }

    HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return HTTP.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }

    JsonNode claimsOf(String username) throws IOException, InterruptedException {
        return claims(ask(ofPerson("even-keel-scripts", username, Realm.DEMO_PASSWORD)));
    }

    JsonNode claims(HttpResponse<String> response) throws IOException {
        String token = JSON.readTree(response.body()).path("access_token").asText();
        return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
    }
}

package org.evenkeel.localstack.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;

import org.evenkeel.localstack.Platform;
import org.evenkeel.localstack.PlatformExtension;
import org.evenkeel.localstack.Stack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

/** The local realm in a real Keycloak, through the gateway. */
@ExtendWith(PlatformExtension.class)
class KeycloakTest {

    private static Stack stack;
    private static TokenEndpoint tokens;

    @BeforeAll
    static void start(Platform platform) {
        stack = platform.foundation();
        tokens = new TokenEndpoint(stack.realmAddress());
    }

    @Test
    void has_an_account_for_each_role_in_each_of_two_organisations() {
        for (String organisation : List.of("brighton", "salford")) {
            assertThat(stack.accounts()).filteredOn(account -> account.organisation().equals(organisation))
                    .extracting(DemoAccount::role).contains("finance-director", "executive", "trustee", "engagement-lead",
                            "line-manager", "staff", "auditor");
        }
    }

    @Test
    void says_in_each_persons_token_the_organisation_and_the_role_in_it() throws Exception {
        for (DemoAccount account : stack.accounts()) {
            JsonNode claims = tokens.claimsOf(account.username());

            assertThat(claims.path("org").asText()).isEqualTo(account.organisation());
            assertThat(claims.path("groups")).extracting(JsonNode::asText)
                    .containsExactly("/" + account.organisation() + "/" + account.role());
            assertThat(audience(claims)).contains("even-keel");
            assertThat(claims.path("iss").asText()).isEqualTo(stack.realmAddress());
            assertThat(claims.path("preferred_username").asText()).isEqualTo(account.username());
            assertThat(claims.path("sub").asText()).isNotBlank();
            assertThat(claims.path("resource_access").has("even-keel")).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "planning-service", "impact-service", "staff-engagement-service" })
    void gives_a_service_its_role_and_no_organisation(String service) throws Exception {
        JsonNode claims = tokens
                .claims(tokens.ask(TokenEndpoint.ofService(service, Realm.clientSecret(stack.secrets(), service))));

        assertThat(claims.at("/resource_access/even-keel/roles")).extracting(JsonNode::asText).containsExactly("service");
        assertThat(audience(claims)).contains("even-keel");
        assertThat(claims.has("org")).isFalse();
        assertThat(claims.has("groups")).isFalse();
    }

    @Test
    void refuses_a_service_with_another_secret() throws Exception {
        assertThat(tokens.ask(TokenEndpoint.ofService("planning-service", "guessed")).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({ "even-keel-web,400", "admin-cli,401", "planning-service,401", "account-console,401" })
    void takes_passwords_for_the_scripts_client_alone(String client, int status) throws Exception {
        assertThat(tokens.ask(TokenEndpoint.ofPerson(client, "staff", Realm.DEMO_PASSWORD)).statusCode()).isEqualTo(status);
    }

    @Test
    void refuses_a_wrong_password() throws Exception {
        HttpResponse<String> response = tokens.ask(TokenEndpoint.ofPerson("even-keel-scripts", "auditor", "wrong"));

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.body()).contains("Invalid user credentials");
    }

    @Test
    void signs_the_web_application_in_only_with_a_proof_of_key() throws Exception {
        String request = stack.realmAddress() + "/protocol/openid-connect/auth?client_id=even-keel-web&response_type=code"
                + "&scope=openid&redirect_uri=" + stack.origin() + "/home";
        String proof = "&code_challenge_method=S256&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

        HttpResponse<String> without = tokens.get(request);
        assertThat(without.statusCode()).isEqualTo(302);
        assertThat(without.headers().firstValue("Location").orElseThrow()).startsWith(stack.origin() + "/home")
                .contains("error=invalid_request").contains("code_challenge_method");
        assertThat(tokens.get(request + proof).body()).contains("kc-form-login");
        assertThat(tokens.get(request.replace("/home", "x.example/home") + proof).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/auth/", "/auth/admin/", "/auth/admin/realms/even-keel/users", "/auth/realms/master",
            "/auth/realms/even-keel/account" })
    void administers_nothing(String path) throws Exception {
        assertThat(tokens.get(stack.origin() + path).statusCode()).isEqualTo(404);
    }

    private static List<String> audience(JsonNode claims) {
        JsonNode audience = claims.path("aud");
        return audience.isArray() ? Stream.iterate(0, i -> i < audience.size(), i -> i + 1)
                .map(i -> audience.get(i).asText()).toList() : List.of(audience.asText());
    }
}

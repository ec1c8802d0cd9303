package org.evenkeel.localstack.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.evenkeel.localstack.Platform;
import org.evenkeel.localstack.PlatformExtension;
import org.evenkeel.localstack.Stack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

/** Who may do what, with tokens of the real Keycloak. */
@ExtendWith(PlatformExtension.class)
@Order(4)
class AccessTest {

    private static final List<String> SERVICES = List.of("/api/planning/plans", "/api/impact/audit-entries",
            "/api/engagement/audit-entries");

    private static Platform platform;
    private static Stack stack;
    private static Caller brighton;
    private static Caller salford;
    private static Map<String, String> brightons;

    @BeforeAll
    static void solve(Platform given) throws IOException, InterruptedException {
        platform = given;
        stack = platform.whole();
        Planning planning = Planning.ofBrighton(platform);
        String scenario = planning.scenario(100_000_000, 1);
        JsonNode job = planning.followed(planning.asked(scenario), event -> false);
        brighton = planning.caller();
        salford = as("salford-finance-director");
        brightons = Map.of("{import}", planning.all("imports").get(0).path("id").asText(), "{scenario}", scenario, "{job}",
                job.path("id").asText(), "{plan}", job.path("planId").asText(), "{measure}", "libraries");
    }

    @ParameterizedTest
    @ValueSource(strings = { "imports/{import}", "scenarios/{scenario}", "solve-jobs/{job}", "plans/{plan}",
            "plans/{plan}/measures", "measures/{measure}" })
    void shows_an_organisation_what_is_its_own(String path) throws Exception {
        assertThat(brighton.send("GET", address(path), "").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET    | imports/{import}                |
            DELETE | imports/{import}                |
            POST   | imports/{import}/confirmation   | {"mode":"ADD"}
            GET    | scenarios/{scenario}            |
            POST   | scenarios/{scenario}/solve-jobs |
            GET    | solve-jobs/{job}                |
            GET    | solve-jobs/{job}/events         |
            POST   | solve-jobs/{job}/stop           |
            GET    | plans/{plan}                    |
            GET    | plans/{plan}/measures           |
            GET    | measures/{measure}              |
            """)
    void answers_404_for_what_another_organisation_has(String method, String path, String body) throws Exception {
        Problems.check(salford.send(method, address(path), body == null ? "" : body), 404, "/problems/not-found");
    }

    @Test
    void says_no_more_of_another_organisations_plan_than_of_one_that_never_was() throws Exception {
        String never = UUID.randomUUID().toString();

        String foreign = salford.send("GET", address("plans/{plan}"), "").body().path("detail").asText();

        assertThat(salford.send("GET", "/api/planning/plans/" + never, "").body().path("detail").asText())
                .isEqualTo(foreign.replace(brightons.get("{plan}"), never));
    }

    @ParameterizedTest
    @CsvSource({ "staff,GET,imports", "line-manager,GET,plans/{plan}", "engagement-lead,GET,measures", "trustee,GET,scenarios",
            "auditor,POST,solve-jobs/{job}/stop", "executive,POST,scenarios/{scenario}/solve-jobs",
            "executive,DELETE,imports/{import}", "salford-trustee,GET,solve-jobs/{job}" })
    void answers_403_to_whoever_the_operation_does_not_name(String username, String method, String path) throws Exception {
        Problems.check(as(username).send(method, address(path), ""), 403, "/problems/forbidden");
    }

    @Test
    void answers_401_without_a_token_that_keycloak_signed() throws Exception {
        String[] token = brighton.token().split("\\.", -1);
        String others = encoded(decoded(token[1]).replace("\"brighton\"", "\"salford\""));
        Map<String, String> wrong = Map.of("no token", "", "no token at all", "nonsense", "of another organisation",
                token[0] + "." + others + "." + token[2], "not signed", encoded("{\"alg\":\"none\"}") + "." + token[1] + ".",
                "signed by a stranger", token[0] + "." + token[1] + "." + signature(token[0] + "." + token[1]));

        for (String path : SERVICES) {
            for (String one : wrong.values()) {
                Problems.check(new Caller(stack.origin(), one).send("GET", path, ""), 401, "/problems/unauthenticated");
            }
        }
    }

    @Test
    void knows_an_account_of_keycloak_in_every_service() throws Exception {
        for (String path : SERVICES) {
            assertThat(as("auditor").send("GET", path, "").status()).as(path).isEqualTo(200);
        }
    }

    private static Caller as(String username) {
        return new Caller(stack.origin(), platform.tokenOf(username));
    }

    private static String address(String path) {
        String address = "/api/planning/" + path;
        for (Map.Entry<String, String> one : brightons.entrySet()) {
            address = address.replace(one.getKey(), one.getValue());
        }
        return address;
    }

    private static String signature(String text) throws GeneralSecurityException {
        PrivateKey strangers = KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate();
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(strangers);
        signature.update(text.getBytes(StandardCharsets.US_ASCII));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
    }

    private static String decoded(String part) {
        return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
    }

    private static String encoded(String part) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(part.getBytes(StandardCharsets.UTF_8));
    }
}

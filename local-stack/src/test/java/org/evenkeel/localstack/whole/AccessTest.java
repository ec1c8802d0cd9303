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

import com.fasterxml.jackson.databind.JsonNode;

/** What tokens of the real Keycloak are worth. Who may do what is asked of every operation in EveryOperationTest. */
@ExtendWith(PlatformExtension.class)
@Order(4)
class AccessTest {

    private static final List<String> SERVICES = List.of("/api/planning/plans", "/api/impact/audit-entries",
            "/api/engagement/audit-entries");

    private static Platform platform;
    private static Stack stack;
    private static Caller brighton;
    private static String plan;

    @BeforeAll
    static void solve(Platform given) throws IOException, InterruptedException {
        platform = given;
        stack = platform.whole();
        Planning planning = Planning.ofBrighton(platform);
        JsonNode job = planning.followed(planning.asked(planning.scenario(100_000_000, 1)), event -> false);
        brighton = planning.caller();
        plan = job.path("planId").asText();
    }

    @Test
    void says_no_more_of_another_organisations_plan_than_of_one_that_never_was() throws Exception {
        String never = UUID.randomUUID().toString();
        Caller salford = as("salford-finance-director");

        Answer foreign = salford.send("GET", "/api/planning/plans/" + plan, "");

        Problems.check(foreign, 404, "/problems/not-found");
        assertThat(brighton.send("GET", "/api/planning/plans/" + plan, "").status()).isEqualTo(200);
        assertThat(salford.send("GET", "/api/planning/plans/" + never, "").body().path("detail").asText())
                .isEqualTo(foreign.body().path("detail").asText().replace(plan, never));
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

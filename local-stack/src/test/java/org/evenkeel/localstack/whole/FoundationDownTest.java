package org.evenkeel.localstack.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.evenkeel.localstack.Platform;
import org.evenkeel.localstack.PlatformExtension;
import org.evenkeel.localstack.process.ChildProcess;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

import com.fasterxml.jackson.databind.JsonNode;

/** First Keycloak goes, then PostgreSQL. Last of all, as nothing is started again. */
@ExtendWith(PlatformExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Order(Integer.MAX_VALUE)
@Timeout(180)
class FoundationDownTest {

    private static final List<String> OF_EACH_SERVICE = List.of("/api/planning/plans", "/api/impact/assessments",
            "/api/engagement/suggestions");

    private static Platform platform;
    private static ToConsultation way;
    private static Caller auditor;

    @BeforeAll
    static void signIn(Platform shared) {
        platform = shared;
        way = ToConsultation.ofTheExample(platform);
        auditor = new Caller(platform.whole().origin(), platform.tokenOf("auditor"));
        way.as("staff");
    }

    @Test
    @Order(1)
    void without_keycloak_who_has_signed_in_works_on_and_nobody_else_gets_in() throws Exception {
        end("keycloak");

        for (String path : OF_EACH_SERVICE) {
            assertThat(auditor.send("GET", path, "").status()).as(path).isEqualTo(200);
        }
        JsonNode made = way.as("staff").does("/api/engagement/suggestions",
                Map.of("title", "Share a van", "description", "Two teams drive the same road each day."));
        assertThat(made.path("status").asText()).isEqualTo("SUGGESTED");
        assertThat(way.solved()).startsWith(ToConsultation.PLANS);
        Answer signIn = auditor.send("GET", "/auth/realms/even-keel", "");
        Problems.check(signIn, 503, "/problems/service-down");
        assertThat(signIn.body().path("service").asText()).isEqualTo("Keycloak");
    }

    @Test
    @Order(2)
    void without_postgresql_every_service_says_that_it_is_not_available() throws Exception {
        end("postgresql");

        for (String path : OF_EACH_SERVICE) {
            Problems.check(auditor.send("GET", path, ""), 503, "/problems/unavailable");
        }
    }

    private static void end(String name) throws Exception {
        ChildProcess child = platform.whole().running(name);
        child.stop();
        child.ended().get(30, TimeUnit.SECONDS);
    }
}

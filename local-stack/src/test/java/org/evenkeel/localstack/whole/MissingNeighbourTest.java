package org.evenkeel.localstack.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;

import org.evenkeel.localstack.Platform;
import org.evenkeel.localstack.PlatformExtension;
import org.evenkeel.localstack.Stack;
import org.evenkeel.localstack.service.ServiceModule;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

import com.fasterxml.jackson.databind.JsonNode;

/** impact-service is away for as long as this takes. */
@ExtendWith(PlatformExtension.class)
@Order(Integer.MAX_VALUE - 1)
@Timeout(120)
class MissingNeighbourTest {

    @Test
    void a_plan_says_on_its_face_that_impact_was_away_and_the_gateway_says_so_too(Platform platform) throws Exception {
        Stack stack = platform.whole();
        Planning planning = Planning.ofSalford(platform);
        stack.service(ServiceModule.IMPACT).stop();
        try {
            JsonNode job = planning.followed(planning.asked(planning.scenario(200_000_000, 1)), event -> false);
            Answer away = planning.caller().send("POST", "/api/impact/recovery-prices", "{}");

            assertThat(job.path("status").asText()).isEqualTo("SOLVED");
            JsonNode content = planning.one("plans", job.path("planId").asText()).path("content");
            assertThat(content.path("pricesFrom").asText()).isEqualTo("default parameters");
            assertThat(becausePricesAreUnknown(content)).isNotEmpty()
                    .allMatch(reason -> reason.startsWith("impact-service did not answer."));
            assertThat(content.at("/figures/inYearShortfallPence").asLong()).isZero();
            Problems.check(away, 503, "/problems/service-down");
            assertThat(away.body().path("service").asText()).isEqualTo("impact-service");
        } finally {
            stack.startService(ServiceModule.IMPACT);
        }
        Answer back = planning.caller().send("POST", "/api/impact/recovery-prices", "{}");
        Problems.check(back, 400, "/problems/malformed-request");
    }

    private static List<String> becausePricesAreUnknown(JsonNode content) {
        return StreamSupport.stream(content.path("assumptions").spliterator(), false)
                .filter(assumption -> assumption.path("rule").asText().equals("recovery prices not known"))
                .map(assumption -> assumption.path("because").asText()).toList();
    }
}

package org.evenkeel.localstack.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;

import org.evenkeel.localstack.Platform;
import org.evenkeel.localstack.PlatformExtension;
import org.evenkeel.localstack.Stack;
import org.evenkeel.localstack.process.ChildProcess;
import org.evenkeel.localstack.service.ServiceModule;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

import com.fasterxml.jackson.databind.JsonNode;

/** Late, as it leaves planning-service to be started again. */
@ExtendWith(PlatformExtension.class)
@Order(Integer.MAX_VALUE - 1)
@Timeout(180)
class DeathOfAReplicaTest {

    private static final long TARGET_PENCE = 836_990_000;

    @Test
    void a_solve_survives_kill_9_and_ends_with_a_plan_no_worse_than_the_one_stored_before(Platform platform)
            throws Exception {
        Planning planning = Planning.ofBrighton(platform);
        String job = planning.asked(planning.scenario(TARGET_PENCE, 10));
        JsonNode before = planning.followed(job, event -> event.path("spentMilliseconds").asLong() > 4_000);
        assertThat(before.path("status").asText()).as("killed in the middle of a solve").isEqualTo("RUNNING");

        kill(platform.whole());
        platform.whole().startService(ServiceModule.PLANNING);

        JsonNode after = planning.followed(job, event -> false);
        assertThat(after.path("status").asText()).isEqualTo("SOLVED");
        assertThat(after.path("attempts").asInt()).isEqualTo(2);
        assertThat(after.path("failure").asText("")).isEmpty();
        JsonNode figures = planning.one("plans", after.path("planId").asText()).at("/content/figures");
        assertThat(Worth.of(figures, TARGET_PENCE)).isLessThanOrEqualTo(Worth.of(before.path("progress"), TARGET_PENCE));
    }

    private static void kill(Stack stack) throws Exception {
        ChildProcess service = stack.service(ServiceModule.PLANNING);
        assertThat(service.handle().destroyForcibly()).isTrue();
        service.ended().get(10, TimeUnit.SECONDS);
    }
}

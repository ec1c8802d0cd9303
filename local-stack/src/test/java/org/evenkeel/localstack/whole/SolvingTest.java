package org.evenkeel.localstack.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.evenkeel.localstack.Platform;
import org.evenkeel.localstack.PlatformExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

import com.fasterxml.jackson.databind.JsonNode;

/** Solves as they are watched and steered from outside. */
@ExtendWith(PlatformExtension.class)
@Order(3)
@Timeout(120)
class SolvingTest {

    private static final long TARGET_PENCE = 836_990_000;

    private static Planning planning;

    @BeforeAll
    static void prepare(Platform platform) {
        planning = Planning.ofBrighton(platform);
    }

    @Test
    void is_told_event_by_event_until_the_job_has_ended() throws IOException, InterruptedException {
        String job = planning.asked(planning.scenario(TARGET_PENCE, 4));
        List<JsonNode> events = new ArrayList<>();

        planning.followed(job, event -> !events.add(event));

        assertThat(events).hasSizeGreaterThanOrEqualTo(3).doesNotHaveDuplicates()
                .allSatisfy(event -> assertThat(event.path("id").asText()).isEqualTo(job));
        assertThat(events).filteredOn(Planning::hasProgress).isNotEmpty();
        assertThat(events.subList(0, events.size() - 1)).noneMatch(event -> event.hasNonNull("finishedAt"));
        assertThat(events.get(events.size() - 1)).isEqualTo(planning.job(job));
        assertThat(planning.job(job).path("status").asText()).isEqualTo("SOLVED");
    }

    @Test
    void stops_when_asked_and_keeps_the_best_plan_so_far() throws IOException, InterruptedException {
        String job = planning.asked(planning.scenario(TARGET_PENCE, 600));
        JsonNode before = planning.followed(job, Planning::hasProgress);

        assertThat(planning.stopped(job).path("stopRequested").asBoolean()).isTrue();
        JsonNode ended = planning.followed(job, event -> false);

        assertThat(ended.path("status").asText()).isEqualTo("STOPPED");
        assertThat(ended.path("spentMilliseconds").asLong()).isLessThan(60_000);
        JsonNode figures = planning.one("plans", ended.path("planId").asText()).at("/content/figures");
        assertThat(Worth.of(figures, TARGET_PENCE)).isLessThanOrEqualTo(Worth.of(before.path("progress"), TARGET_PENCE));
    }

    @Test
    void refuses_to_stop_what_has_ended() throws IOException, InterruptedException {
        String job = planning.asked(planning.scenario(1, 1));
        planning.followed(job, event -> false);

        Answer answer = planning.caller().send("POST", "/api/planning/solve-jobs/" + job + "/stop", "");

        Problems.check(answer, 409, "/problems/conflict");
        assertThat(answer.body().path("detail").asText())
                .isEqualTo("The solve job " + job + " has ended already. Its plan is in planId.");
    }
}

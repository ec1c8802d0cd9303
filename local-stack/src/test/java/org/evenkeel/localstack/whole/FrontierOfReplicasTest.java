package org.evenkeel.localstack.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.evenkeel.localstack.Platform;
import org.evenkeel.localstack.PlatformExtension;
import org.evenkeel.localstack.process.ChildProcess;
import org.evenkeel.localstack.service.ServiceModule;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

import com.fasterxml.jackson.databind.JsonNode;

/** Frontiers on the whole platform: shared by two replicas, and measured by one. */
@ExtendWith(PlatformExtension.class)
@Order(Integer.MAX_VALUE - 2)
@Timeout(400)
class FrontierOfReplicasTest {

    private static final String API = "/api/planning/";

    @Test
    void two_replicas_share_a_frontier_and_all_points_arrive_though_one_is_killed(Platform platform) throws Exception {
        Planning planning = Planning.ofBrighton(platform);
        ChildProcess other = platform.whole().startReplica(ServiceModule.PLANNING);
        String scenario = planning.scenario(500_000_000, 10);
        String id = asked(planning.caller(), scenario, "{\"points\": 9, \"secondsAPoint\": 2}");
        Soon.soon(() -> planning.all("solve-jobs"), jobs -> running(jobs, id) > 2 || arrived(planning, id) > 3);
        assertThat(other.handle().destroyForcibly()).isTrue();
        other.ended().get(10, TimeUnit.SECONDS);

        JsonNode frontier = settled(planning.caller(), id);
        System.out.printf("Frontier of two replicas, one killed: %d solves asked, %d arrived, %d points, %d taken up again%n",
                frontier.path("asked").asInt(), frontier.path("arrived").asInt(), frontier.path("points").size(),
                of(planning.all("solve-jobs"), id).filter(job -> job.path("attempts").asInt() > 1).count());
        assertThat(frontier.path("status").asText()).isEqualTo("COMPLETE");
        assertThat(frontier.path("arrived").asInt()).isEqualTo(frontier.path("asked").asInt()).isGreaterThan(6);
        assertThat(frontier.path("failed")).isEmpty();
        assertThat(frontier.path("points").size()).isGreaterThan(2);
    }

    /** Run by hand: -Devenkeel.frontier=200 prints what a frontier of 15 points of so many measures takes. */
    @Test
    @EnabledIfSystemProperty(named = "evenkeel.frontier", matches = "\\d+")
    void a_frontier_of_fifteen_points_is_measured(Platform platform) throws Exception {
        int measures = Integer.getInteger("evenkeel.frontier");
        LargeOrganisation.Written written = LargeOrganisation.of(1, measures);
        Path file = Files.write(Files.createTempFile("large", ".json"), written.document());
        Planning planning = Planning.as(platform, "finance-director");
        planning.imported(file, Map.of());
        String scenario = planning.scenario((long) (written.fullYearPence() * 0.4), 20);
        long began = System.nanoTime();
        String id = asked(planning.caller(), scenario, "{}");
        JsonNode frontier = settled(planning.caller(), id);
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began);
        System.out.printf("Frontier of %d measures: %d s, %d solves, %d points that none dominates, %d removed%n", measures,
                seconds,
                frontier.path("asked").asInt(), frontier.path("points").size(), frontier.path("removed").asInt());
        frontier.path("points").forEach(point -> System.out.printf("  saves %,15d p, costs %,15d p, cost gap %s bp, by %s%n",
                point.path("savingPence").asLong(), point.path("costPence").asLong(),
                point.at("/solved/gap/costBasisPoints").asText("none"), point.path("basis").asText()));
        System.out.printf("  across the board: %s, dominated: %s%n", frontier.path("acrossTheBoard"),
                frontier.path("acrossTheBoardDominated"));
        frontier.path("sentences").forEach(sentence -> System.out.println("  " + sentence.asText()));
        assertThat(frontier.path("status").asText()).isEqualTo("COMPLETE");
        assertThat(frontier.path("points").size()).isGreaterThanOrEqualTo(9);
    }

    private static String asked(Caller caller, String scenario, String request) {
        Answer answer = caller.answered("POST", API + "scenarios/" + scenario + "/frontiers", request);
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(202);
        return answer.body().path("id").asText();
    }

    private static JsonNode settled(Caller caller, String id) throws IOException, InterruptedException {
        try (Stream<JsonNode> events = caller.events(API + "frontiers/" + id + "/events")) {
            Iterator<JsonNode> each = events.iterator();
            JsonNode latest = each.next();
            while (each.hasNext()) {
                latest = each.next();
            }
            return latest;
        }
    }

    private static Stream<JsonNode> of(JsonNode jobs, String frontier) {
        return StreamSupport.stream(jobs.spliterator(), false)
                .filter(job -> job.path("frontierId").asText().equals(frontier));
    }

    private static long running(JsonNode jobs, String frontier) {
        return of(jobs, frontier).filter(job -> job.path("status").asText().equals("RUNNING")).count();
    }

    private static int arrived(Planning planning, String frontier) {
        return planning.one("frontiers", frontier).path("arrived").asInt();
    }
}

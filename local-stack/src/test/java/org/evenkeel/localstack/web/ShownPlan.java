package org.evenkeel.localstack.web;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

import org.evenkeel.localstack.Platform;
import org.evenkeel.localstack.mainjob.ApiClient;
import org.evenkeel.localstack.mainjob.Assignment;
import org.evenkeel.localstack.mainjob.MainJob;
import org.evenkeel.localstack.terminal.Progress;

import com.fasterxml.jackson.databind.JsonNode;

/** The plan that the pages show: the main job's, assessed and out for consultation. Made where no test before made it. */
final class ShownPlan {

    static final String NAME = "70 % of the list, 2027/28";

    private static final InstantSource AUTUMN = InstantSource.fixed(Instant.parse("2026-11-23T09:00:00Z"));
    private static final String STATUS = "AUTHORISED_TO_CONSULT";

    private ShownPlan() {
    }

    /** @return its page's path */
    static String in(Platform platform) {
        return find(platform).or(() -> {
            work(platform);
            return find(platform);
        }).orElseThrow(() -> new AssertionError("The main job left no plan %s that is %s.".formatted(NAME, STATUS)));
    }

    private static Optional<String> find(Platform platform) {
        ApiClient api = platform.apiAs("finance-director");
        for (JsonNode plan : api.get("/api/planning/plans?limit=100").body().path("items")) {
            if (plan.path("scenarioName").asText().equals(NAME) && plan.path("status").asText().equals(STATUS)) {
                return Optional.of("/plans/" + plan.path("id").asText());
            }
        }
        return Optional.empty();
    }

    private static void work(Platform platform) {
        Progress silent = new Progress(new PrintStream(OutputStream.nullOutputStream()), AUTUMN);
        new MainJob(platform::apiAs, silent, Path.of("..").toAbsolutePath().normalize(), AUTUMN)
                .run(new Assignment(Optional.empty(), Optional.empty()));
    }
}

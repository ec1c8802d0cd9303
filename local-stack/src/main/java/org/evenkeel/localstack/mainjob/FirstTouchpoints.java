package org.evenkeel.localstack.mainjob;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.evenkeel.localstack.terminal.Failure;

import com.fasterxml.jackson.databind.JsonNode;

/** The touchpoints of a plan that staff-engagement-service was told of; it hears of it soon, not at once. */
final class FirstTouchpoints {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration BETWEEN = Duration.ofMillis(500);

    private final ApiClient api;

    FirstTouchpoints(ApiClient api) {
        this.api = api;
    }

    /** @return up to so many, the earliest first; waits for them to be made */
    List<JsonNode> of(JsonNode plan, int most) {
        String path = "/api/engagement/touchpoints?limit=100&plan=" + plan.path("id").asText();
        for (long waited = 0; waited < PATIENCE.toMillis(); waited += BETWEEN.toMillis()) {
            List<JsonNode> touchpoints = all(path);
            if (!touchpoints.isEmpty()) {
                return touchpoints.stream().sorted(Comparator.comparing(FirstTouchpoints::latest)).limit(most).toList();
            }
            pause();
        }
        throw Failure.of("staff-engagement-service made no touchpoints of the plan within %d seconds. Its log, and "
                .formatted(PATIENCE.toSeconds()) + "GET /api/planning/outbox-events, say why.");
    }

    private List<JsonNode> all(String first) {
        List<JsonNode> all = new ArrayList<>();
        String path = first;
        while (true) {
            JsonNode page = api.get(path).body();
            page.path("items").forEach(all::add);
            if (!page.hasNonNull("next")) {
                return all;
            }
            path = first + "&cursor=" + Segment.of(page.path("next").asText());
        }
    }

    private static String latest(JsonNode touchpoint) {
        return touchpoint.path("latest").asText();
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Failure.of("Waiting for touchpoints was interrupted.", e);
        }
    }
}

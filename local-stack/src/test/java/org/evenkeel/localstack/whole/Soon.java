package org.evenkeel.localstack.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.JsonNode;

/** Waits for what one service is told of by another: events arrive soon, not at once. */
final class Soon {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration BETWEEN = Duration.ofMillis(250);

    private Soon() {
    }

    static JsonNode soon(Supplier<JsonNode> reading, Predicate<JsonNode> wanted) {
        Instant end = Instant.now().plus(PATIENCE);
        JsonNode latest = reading.get();
        while (!wanted.test(latest)) {
            assertThat(Instant.now()).as("waiting for an event; latest: %s", latest).isBefore(end);
            try {
                Thread.sleep(BETWEEN.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            latest = reading.get();
        }
        return latest;
    }

    static boolean all(JsonNode items, Predicate<JsonNode> wanted) {
        for (JsonNode item : items) {
            if (!wanted.test(item)) {
                return false;
            }
        }
        return true;
    }
}

package org.evenkeel.localstack.whole;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.JsonNode;

/** What services tell each other is there soon, not at once. */
final class Awaited {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration BETWEEN = Duration.ofMillis(250);

    private Awaited() {
    }

    static JsonNode until(Supplier<JsonNode> reading, Predicate<JsonNode> wanted) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        JsonNode latest = reading.get();
        while (!wanted.test(latest)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("still not so after %s: %s".formatted(PATIENCE, latest));
            }
            pause();
            latest = reading.get();
        }
        return latest;
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}

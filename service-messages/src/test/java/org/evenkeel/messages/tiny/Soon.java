package org.evenkeel.messages.tiny;

import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Awaits what happens by itself. */
final class Soon {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long BETWEEN_MILLISECONDS = 25;

    private Soon() {
    }

    static <T> T until(Supplier<T> reading, Predicate<T> wanted) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        T latest = reading.get();
        while (!wanted.test(latest)) {
            if (System.nanoTime() > end) {
                fail("Not within %s: %s", PATIENCE, latest);
            }
            pause();
            latest = reading.get();
        }
        return latest;
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            fail("interrupted");
        }
    }
}

package org.evenkeel.messages.sending;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

import jakarta.enterprise.context.ApplicationScoped;

import org.evenkeel.messages.MessagesConfig;

/**
 * How long to wait after a failure: twice as long each time, with jitter, so that what failed together is not tried together.
 */
@ApplicationScoped
class Waits {

    private static final int MOST_DOUBLINGS = 30;

    private final MessagesConfig config;

    Waits(MessagesConfig config) {
        this.config = config;
    }

    Duration afterFailures(int failures) {
        return after(failures, config.longestWait());
    }

    Duration whileDown(int failures) {
        return after(failures, config.longestWaitWhileDown());
    }

    /** From half of the full wait to all of it. */
    private Duration after(int failures, Duration atMost) {
        long longest = atMost.toMillis();
        long first = Math.max(1, config.firstWait().toMillis());
        int doublings = Math.min(MOST_DOUBLINGS, Math.max(0, failures - 1));
        long full = first > longest >> doublings ? longest : first << doublings;
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(full / 2, full + 1));
    }
}

package org.evenkeel.platform.idempotency;

import java.time.Clock;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

/** When a stored response expires. */
@ApplicationScoped
class IdempotencyTimes {

    private final Clock clock;
    private final IdempotencyConfig config;

    IdempotencyTimes(Clock clock, IdempotencyConfig config) {
        this.clock = clock;
        this.config = config;
    }

    Instant now() {
        return clock.instant();
    }

    Instant expiry(Instant from) {
        return from.plus(config.keep());
    }
}

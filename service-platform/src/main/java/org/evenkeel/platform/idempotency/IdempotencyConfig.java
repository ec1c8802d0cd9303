package org.evenkeel.platform.idempotency;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long responses are kept. */
@ConfigMapping(prefix = "even-keel.idempotency")
interface IdempotencyConfig {

    /** How long a key is remembered. */
    @WithDefault("7D")
    Duration keep();

    /** How often expired responses are deleted. */
    @WithDefault("1h")
    String purgeEvery();
}

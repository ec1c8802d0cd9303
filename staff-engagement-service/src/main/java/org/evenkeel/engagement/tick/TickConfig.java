package org.evenkeel.engagement.tick;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How often work that is due is looked for. */
@ConfigMapping(prefix = "evenkeel.work")
interface TickConfig {

    @WithDefault("15S")
    Duration every();
}

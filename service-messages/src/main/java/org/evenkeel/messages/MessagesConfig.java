package org.evenkeel.messages;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How events are delivered. */
@ConfigMapping(prefix = "evenkeel.messages")
public interface MessagesConfig {

    /** The service that sends, by which the receiver tells streams of one name apart. */
    Destination source();

    /** After how many failures of its own an event is dead: about three days. A receiver that is down does not count. */
    @WithDefault("1000")
    int attempts();

    /** Wait after the first failure; doubled after each further one. */
    @WithDefault("1S")
    Duration firstWait();

    /** The wait never grows beyond this. */
    @WithDefault("5M")
    Duration longestWait();

    /** Nor beyond this while the receiver is down, so that what waits is delivered soon after it is up again. */
    @WithDefault("10S")
    Duration longestWaitWhileDown();

    /** How many streams a replica delivers at the same time. */
    @WithDefault("4")
    int threads();

    /** How often a replica says that it lives; what a silent one held is taken over after about twice this. */
    @WithDefault("2S")
    Duration checkin();

    /** How old the numbers may be that operators watch. */
    @WithDefault("5S")
    Duration metricsAge();
}

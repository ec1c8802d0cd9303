package org.evenkeel.planning.neighbour;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long neighbours are waited for. */
@ConfigMapping(prefix = "evenkeel.neighbours")
public interface NeighbourConfig {

    /** How long one attempt may take. */
    Attempts attempt();

    /** Further attempts after one that failed. */
    @WithDefault("2")
    int retries();

    /** Wait before the first further attempt; doubled before each one more, half of it more or less at random. */
    @WithDefault("0.3S")
    Duration firstWait();

    /** After this, counted from the first attempt, there is no further one. */
    @WithDefault("70S")
    Duration longest();

    Breaker breaker();

    /** By what is asked. */
    interface Attempts {

        @WithDefault("30S")
        Duration prices();

        @WithDefault("60S")
        Duration assessment();

        @WithDefault("5S")
        Duration removablePosts();

        @WithDefault("5S")
        Duration readiness();

        @WithDefault("5S")
        Duration dignityRules();

        @WithDefault("15S")
        Duration dignityCheck();

        @WithDefault("5S")
        Duration conduct();
    }

    /** When a neighbour is left in peace. */
    interface Breaker {

        /** How many attempts are looked back at. */
        @WithDefault("10")
        int attempts();

        /** The share of them that must have failed. */
        @WithDefault("0.6")
        double failed();

        /** How long nothing is asked; then one attempt decides. */
        @WithDefault("10S")
        Duration pause();
    }
}

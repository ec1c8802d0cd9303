package org.evenkeel.platform.time;

import java.time.Clock;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkus.arc.DefaultBean;

/** Moments are UTC. Where a date is meant, take the clock's instant in {@link Zones#LONDON}. */
public class ClockProducer {

    /** A default: a test that produces its own clock replaces it. */
    @Produces
    @Singleton
    @DefaultBean
    Clock clock() {
        return Clock.systemUTC();
    }
}

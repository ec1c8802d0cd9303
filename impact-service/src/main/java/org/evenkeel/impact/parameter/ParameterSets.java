package org.evenkeel.impact.parameter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkus.runtime.Startup;

/** Reads the parameters once, when the service starts. */
@Startup
@ApplicationScoped
public class ParameterSets {

    private final ParameterSet shipped = ParameterSet.shipped();

    @Produces
    @Singleton
    ParameterSet current() {
        return shipped;
    }
}

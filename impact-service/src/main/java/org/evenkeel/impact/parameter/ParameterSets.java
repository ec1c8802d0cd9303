package org.evenkeel.impact.parameter;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.runtime.Startup;

/** Reads the parameters that ship once, when the service starts. What an organisation uses is told by {@code OwnParameters}. */
@Startup
@ApplicationScoped
public class ParameterSets {

    private final ParameterSet shipped = ParameterSet.shipped();

    public ParameterSet shipped() {
        return shipped;
    }
}

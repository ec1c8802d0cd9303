package org.evenkeel.impact.method;

import jakarta.enterprise.context.ApplicationScoped;

import org.evenkeel.impact.parameter.own.OwnParameters;

/** The method page with the organisation's own parameters. */
@ApplicationScoped
public class MethodService {

    private final OwnParameters parameters;

    MethodService(OwnParameters parameters) {
        this.parameters = parameters;
    }

    MethodPage page() {
        return new MethodPage(parameters.current());
    }
}

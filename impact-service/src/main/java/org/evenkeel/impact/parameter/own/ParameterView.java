package org.evenkeel.impact.parameter.own;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

/** Shows a whole set of parameters. */
@ApplicationScoped
public class ParameterView {

    private final OwnParameters parameters;
    private final ParameterHistory history;

    ParameterView(OwnParameters parameters, ParameterHistory history) {
        this.parameters = parameters;
        this.history = history;
    }

    /** @param version one that an answer names; that of now where absent */
    @Transactional
    ParameterSetResponse set(@Nullable String version) {
        if (version == null) {
            return ParameterSetResponse.of(parameters.current(), parameters.shipped(), parameters.changes(),
                    parameters.inForce());
        }
        return ParameterSetResponse.of(history.version(version), parameters.shipped(), parameters.changes(), Map.of());
    }
}

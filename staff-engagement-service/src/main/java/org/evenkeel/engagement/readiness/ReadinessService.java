package org.evenkeel.engagement.readiness;

import jakarta.enterprise.context.ApplicationScoped;

/** Tells the readiness of the organisation's leading teams. */
@ApplicationScoped
public class ReadinessService {

    private static final String NOT_ASSESSED = "No readiness profile of the executive or the middle teams can be recorded yet,"
            + " so their capacity for change is not known.";

    public ReadinessResponse read() {
        return ReadinessResponse.unknown(NOT_ASSESSED);
    }
}

package org.evenkeel.impact.pricing;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.problem.Violation;

/** Prices the choices of a scenario. */
@ApplicationScoped
public class RecoveryPricesService {

    private static final String NOT_BUILT = "The recovery model is not built yet, so no choice can be priced."
            + " Solve without recovery prices, and say so on the plan.";

    /** @throws Refusal 422 with every reference that leads nowhere and every identifier given twice */
    public RecoveryPricesResponse price(RecoveryPricesRequest request) {
        List<Violation> violations = new ScenarioReferences(request).violations();
        if (!violations.isEmpty()) {
            throw Refusal.invalid("The scenario does not hold together: see the violations, and send it again.", violations);
        }
        return RecoveryPricesResponse.unknown(NOT_BUILT);
    }
}

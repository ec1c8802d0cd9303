package org.evenkeel.impact.pricing;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.evenkeel.impact.parameter.ParameterSet;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.problem.Violation;

/** Prices the choices of a scenario by the recovery model. */
@ApplicationScoped
public class RecoveryPricesService {

    private final PriceList prices;

    RecoveryPricesService(ParameterSet parameters) {
        this.prices = new PriceList(parameters);
    }

    /** @throws Refusal 422 with every reference that leads nowhere and every identifier given twice */
    public RecoveryPricesResponse price(RecoveryPricesRequest request) {
        List<Violation> violations = new ScenarioReferences(request).violations();
        if (!violations.isEmpty()) {
            throw Refusal.invalid("The scenario does not hold together: see the violations, and send it again.", violations);
        }
        return prices.of(request);
    }
}

package org.evenkeel.impact.pricing;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.evenkeel.impact.parameter.ParameterSet;
import org.evenkeel.impact.parameter.own.OwnParameters;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.problem.Violation;

/** Prices the choices of a scenario by the recovery model. No transaction is open while it computes. */
@ApplicationScoped
public class RecoveryPricesService {

    private final OwnParameters parameters;
    private final PriceCache cache;

    RecoveryPricesService(OwnParameters parameters, PriceCache cache) {
        this.parameters = parameters;
        this.cache = cache;
    }

    /** @throws Refusal 422 with every reference that leads nowhere and every identifier given twice */
    public RecoveryPricesResponse price(RecoveryPricesRequest request) {
        List<Violation> violations = new ScenarioReferences(request).violations();
        if (!violations.isEmpty()) {
            throw Refusal.invalid("The scenario does not hold together: see the violations, and send it again.", violations);
        }
        ParameterSet present = parameters.current();
        return cache.prices(request, present.version(), () -> new PriceList(present).of(request));
    }
}

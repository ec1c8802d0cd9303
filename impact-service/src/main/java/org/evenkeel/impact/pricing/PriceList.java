package org.evenkeel.impact.pricing;

import org.evenkeel.impact.parameter.AbsenceSector;
import org.evenkeel.impact.parameter.ImpactParameter;
import org.evenkeel.impact.parameter.ParameterSet;
import org.evenkeel.impact.parameter.ParameterValues;
import org.evenkeel.impact.pricing.RecoveryPricesResponse.ServicePointMonth;
import org.evenkeel.impact.pricing.RecoveryPricesResponse.Status;

/**
 * The linear parts of the recovery model at the central values of its parameters. What the model has of a kind is in one part
 * alone:
 * <ul>
 * <li>(a) what a choice does by itself: the model run for the work it touches, without shock, contagion and absence;
 * <li>(b) shock and contagion, which a second blow hardly deepens, at the size typical of the scenario;
 * <li>(c) absence of those who stay;
 * <li>(d) what is promised less than there was.
 * </ul>
 * What users lose where promised work is never done is in none of them, for it depends on all choices together: such work
 * counts
 * as overtime in (a).
 */
final class PriceList {

    private static final double POINTS = 100;
    private static final ImpactParameter[] TIER_WEIGHTS = { ImpactParameter.TIER_WEIGHT_1, ImpactParameter.TIER_WEIGHT_2,
            ImpactParameter.TIER_WEIGHT_3, ImpactParameter.TIER_WEIGHT_4 };

    private final ParameterSet parameters;
    private final ParameterValues central;

    PriceList(ParameterSet parameters) {
        this.parameters = parameters;
        this.central = ParameterValues.central(parameters);
    }

    RecoveryPricesResponse of(RecoveryPricesRequest request) {
        PricedScenario scenario = new PricedScenario(request);
        AbsenceSector sector = request.sector() == null ? AbsenceSector.OTHER_PUBLIC : request.sector();
        TouchedPrices touched = new TouchedPrices(scenario, central, sector.days());
        PartnerPrices partners = new PartnerPrices(request, central);
        ChoicePrices choices = new ChoicePrices(scenario, central, sector.days(), partners);
        ShareCharges charges = new ShareCharges(central, sector.days());
        return new RecoveryPricesResponse(Status.KNOWN, null, parameters.version(), choices.prices(), touched.teams(),
                partners.touched(), touched.organisation(), request.teams().stream().map(charges::of).toList(),
                request.services().stream().map(this::pointMonth).toList(), false, null);
    }

    /** (d): gross monthly budget ⁄ 100 × tier weight. */
    private ServicePointMonth pointMonth(PricedService service) {
        return new ServicePointMonth(service.id(), Math.round(
                service.grossMonthlyBudgetPence() / POINTS * central.of(TIER_WEIGHTS[service.tier() - 1])));
    }

    /** Whole pence, none below 0. */
    static long pence(double amount) {
        return Math.max(0, Math.round(amount));
    }

}

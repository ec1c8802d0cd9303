package org.evenkeel.impact.pricing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.evenkeel.impact.parameter.ImpactParameter;
import org.evenkeel.impact.parameter.ParameterValues;
import org.evenkeel.impact.pricing.RecoveryPricesResponse.PartnerTouched;
import org.jspecify.annotations.Nullable;

/**
 * What partners take with them. One whom a single act makes leave is priced where touched (b): a second act takes nothing more.
 * One
 * who bears some acts is priced act by act (a), by the share that each uses of the goodwill it can lose.
 */
final class PartnerPrices {

    private static final double BASIS_POINTS = 10_000;
    private static final double MONTHS_A_YEAR = 12;

    private final RecoveryPricesRequest request;
    private final ParameterValues central;
    private final Map<String, PricedPartner> partners = new HashMap<>();

    PartnerPrices(RecoveryPricesRequest request, ParameterValues central) {
        this.request = request;
        this.central = central;
        request.partners().forEach(partner -> partners.put(partner.id(), partner));
    }

    /** (a): of each partner, the months' contributions after the start, by the goodwill that the act uses. */
    double ofChoice(PricedChoice choice) {
        double pence = 0;
        for (String id : choice.partnerIds()) {
            PricedPartner partner = partners.get(id);
            if (partner != null && goodwillUsed(partner) < 1) {
                pence += goodwillUsed(partner) * monthly(partner) * (request.horizonMonths() - choice.startMonth());
            }
        }
        return pence;
    }

    /** (b): contributions from the mean start of the choices that touch it. */
    List<PartnerTouched> touched() {
        Map<String, long[]> starts = new HashMap<>();
        for (PricedChoice choice : request.choices()) {
            for (String id : choice.partnerIds()) {
                long[] sumAndCount = starts.computeIfAbsent(id, ignored -> new long[2]);
                sumAndCount[0] += choice.startMonth();
                sumAndCount[1]++;
            }
        }
        return request.partners().stream().map(partner -> {
            long[] sumAndCount = starts.getOrDefault(partner.id(), new long[2]);
            double start = sumAndCount[1] > 0 ? (double) sumAndCount[0] / sumAndCount[1] : 0;
            double pence = goodwillUsed(partner) < 1 ? 0 : monthly(partner) * (request.horizonMonths() - start);
            return new PartnerTouched(partner.id(), PriceList.pence(pence));
        }).toList();
    }

    /** Share of the goodwill above its threshold that the end of our funding would use, at most 1. */
    private double goodwillUsed(PricedPartner partner) {
        double harm = central.of(ImpactParameter.PARTNER_HARM)
                * share(partner.incomeShareBasisPoints(), ImpactParameter.PARTNER_DEPENDENCE);
        double spare = share(partner.goodwillBasisPoints(), ImpactParameter.PARTNER_GOODWILL)
                - share(partner.goodwillThresholdBasisPoints(), ImpactParameter.PARTNER_THRESHOLD);
        return harm <= 0 ? 0 : spare <= harm ? 1 : harm / spare;
    }

    private double share(@Nullable Integer basisPoints, ImpactParameter otherwise) {
        return basisPoints == null ? central.of(otherwise) : basisPoints / BASIS_POINTS;
    }

    private static double monthly(PricedPartner partner) {
        return partner.annualContributionPence() == null ? 0 : partner.annualContributionPence() / MONTHS_A_YEAR;
    }
}

package org.evenkeel.planning.neighbour;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.evenkeel.planning.organisation.OrganisationDocument;
import org.evenkeel.planning.parameter.DefaultParameters;
import org.evenkeel.planning.phasing.PhasedChoice;
import org.evenkeel.planning.pricing.RecoveryPrices;
import org.jboss.logging.Logger;

/** Asks impact-service; never fails, but says when there was no answer. Call it outside transactions. */
@ApplicationScoped
public class ImpactClient {

    private static final Logger LOG = Logger.getLogger(ImpactClient.class);

    @Inject
    @RestClient
    ImpactApi impact;

    @Inject
    DefaultParameters parameters;

    @Inject
    Clock clock;

    /** What the choices add to the cost of recovery. */
    public NeighbourAnswer<RecoveryPrices> prices(UUID scenario, int horizonMonths, OrganisationDocument document,
            List<PhasedChoice> choices) {
        try {
            PricesAnswered answered = impact
                    .price(new PriceQuestion(document, parameters).of(scenario, horizonMonths, choices));
            return answered.known()
                    ? NeighbourAnswer.known(clock.instant(), answered.prices())
                    : NeighbourAnswer.unknown(clock.instant(), String.valueOf(answered.reason()));
        } catch (RuntimeException unanswered) {
            LOG.warnf(unanswered, "impact-service gave no prices for scenario %s", scenario);
            return NeighbourAnswer.notReached(clock.instant(), "impact-service did not answer.");
        }
    }
}

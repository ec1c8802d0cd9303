package org.evenkeel.planning.neighbour;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.evenkeel.planning.law.LawTables;
import org.evenkeel.planning.organisation.OrganisationDocument;
import org.evenkeel.planning.parameter.DefaultParameters;
import org.evenkeel.planning.phasing.PhasedChoice;
import org.evenkeel.planning.pricing.RecoveryPrices;

import com.fasterxml.jackson.core.type.TypeReference;

/** Asks impact-service for prices; never fails, but says when there was no answer. Call it outside transactions. */
@ApplicationScoped
public class ImpactClient {

    private static final TypeReference<RecoveryPrices> PRICES = new TypeReference<>() {
    };

    @Inject
    @RestClient
    ImpactApi impact;

    @Inject
    NeighbourInquiry inquiry;

    @Inject
    LastAnswers last;

    @Inject
    DefaultParameters parameters;

    @Inject
    LawTables law;

    /** What the choices add to the cost of recovery. Its last prices serve the very same choices alone. */
    public NeighbourAnswer<RecoveryPrices> prices(UUID scenario, int horizonMonths, OrganisationDocument document,
            List<PhasedChoice> choices) {
        PricesAsked asked = new PriceQuestion(document, parameters, law).of(scenario, horizonMonths, choices);
        return last.orLast(
                inquiry.ask(NeighbourQuestion.PRICES, "scenario " + scenario, () -> answer(impact.price(asked))),
                LastAnswerKey.of(NeighbourQuestion.PRICES, scenario).only(last.digest(asked)), PRICES);
    }

    private NeighbourAnswer<RecoveryPrices> answer(PricesAnswered answered) {
        if (!answered.known()) {
            return inquiry.unknown(NeighbourQuestion.PRICES, answered.reason());
        }
        RecoveryPrices prices = answered.prices();
        return prices.fault().map(fault -> inquiry.<RecoveryPrices> unknown(NeighbourQuestion.PRICES, fault))
                .orElseGet(() -> inquiry.known(prices));
    }
}

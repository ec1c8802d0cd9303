package org.evenkeel.planning.suggestion;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.evenkeel.messages.EventHandler;
import org.evenkeel.messages.ReceivedEvent;
import org.evenkeel.planning.assumption.AssumptionRegister;
import org.evenkeel.planning.baseline.Service;
import org.evenkeel.planning.baseline.ServiceRegister;
import org.evenkeel.planning.measure.Measure;
import org.evenkeel.planning.measure.MeasureRegister;

/** An accepted suggestion becomes a measure on record, to be completed, solved and answered like any other. */
@ApplicationScoped
class SuggestionAcceptedHandler implements EventHandler<SuggestionAccepted> {

    private static final String PREFIX = "SUG-";
    private static final int SHORT = 8;

    @Inject
    MeasureRegister measures;

    @Inject
    ServiceRegister services;

    @Inject
    AssumptionRegister assumptions;

    @Override
    public String type() {
        return "suggestion-accepted";
    }

    @Override
    public Class<SuggestionAccepted> payload() {
        return SuggestionAccepted.class;
    }

    @Override
    public void apply(ReceivedEvent<SuggestionAccepted> event) {
        SuggestionAccepted accepted = event.payload();
        SuggestedMeasure suggested = SuggestedMeasure.of(accepted, reference(accepted.suggestionId()),
                services.all().stream().map(Service::reference).collect(Collectors.toSet()));
        measures.create(suggested.measure());
        assumptions.keep(suggested.assumptions());
    }

    /** Short where that is free. */
    private String reference(UUID suggestion) {
        Set<String> taken = measures.all().stream().map(Measure::reference).collect(Collectors.toSet());
        String brief = PREFIX + suggestion.toString().substring(0, SHORT);
        return taken.contains(brief) ? PREFIX + suggestion : brief;
    }
}

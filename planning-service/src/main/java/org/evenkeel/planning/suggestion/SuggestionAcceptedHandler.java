package org.evenkeel.planning.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.evenkeel.messages.EventHandler;
import org.evenkeel.messages.ReceivedEvent;

/** An accepted suggestion becomes a measure on record, to be completed, solved and answered like any other. */
@ApplicationScoped
class SuggestionAcceptedHandler implements EventHandler<SuggestionAccepted> {

    @Inject
    SuggestedMeasures measures;

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
        measures.make(event.payload());
    }
}

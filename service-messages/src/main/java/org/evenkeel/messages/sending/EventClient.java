package org.evenkeel.messages.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Sends an event to the service it is for; never fails, but says what became of it. Call it outside transactions. */
@ApplicationScoped
class EventClient {

    private static final Logger LOG = Logger.getLogger(EventClient.class);

    @Inject
    @RestClient
    PlanningEvents planning;

    @Inject
    @RestClient
    EngagementEvents engagement;

    Answer send(WaitingEvent waiting) {
        try {
            switch (waiting.destination()) {
                case PLANNING -> planning.receive(waiting.event());
                case ENGAGEMENT -> engagement.receive(waiting.event());
            }
            return Answer.applied();
        } catch (CircuitBreakerOpenException open) {
            return Answer.of(Answer.Kind.NOT_ASKED, "The receiver failed repeatedly and is left in peace for a moment.");
        } catch (EventRefused refused) {
            return Answer.of(refused.isFinal() ? Answer.Kind.REFUSED : Answer.Kind.FAILED,
                    String.valueOf(refused.getMessage()));
        } catch (RuntimeException failed) {
            LOG.debugf(failed, "Event %s was not delivered", waiting.event().id());
            return Answer.of(Answer.Kind.FAILED, String.valueOf(failed));
        }
    }
}

package org.evenkeel.messages.sending;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;

import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

import io.quarkus.oidc.client.OidcClientException;

/** Sends an event to the service it is for; never fails, but says what became of it. Call it outside transactions. */
@ApplicationScoped
class EventClient {

    private static final Logger LOG = Logger.getLogger(EventClient.class);

    /** Answers of a sign-in that fails, and of a receiver or gateway that takes nothing now. */
    private static final Set<Integer> AT_THE_DOOR = Set.of(401, 403, 429, 502, 503, 504);

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
            return Answer.of(Answer.Kind.NOT_HEARD, "The receiver failed repeatedly and is left in peace for a moment.");
        } catch (EventRefused refused) {
            return Answer.of(refused.isFinal() ? Answer.Kind.REFUSED : Answer.Kind.FAILED,
                    String.valueOf(refused.getMessage()));
        } catch (RuntimeException failed) {
            LOG.debugf(failed, "Event %s was not delivered", waiting.event().id());
            return isHeard(failed)
                    ? Answer.of(Answer.Kind.FAILED, "The receiver did not say whether it applied the event.")
                    : Answer.of(Answer.Kind.NOT_HEARD, "The receiver did not answer.");
        }
    }

    /** In doubt it was: an event that makes the receiver fall must not be sent for ever. */
    private static boolean isHeard(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectException || cause instanceof UnknownHostException
                    || cause instanceof OidcClientException) {
                return false;
            }
            if (cause instanceof WebApplicationException answered) {
                return !AT_THE_DOOR.contains(answered.getResponse().getStatus());
            }
        }
        return true;
    }
}

package org.evenkeel.planning.neighbour;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Asks staff-engagement-service how a plan is carried out; never fails, but says when there was no answer. */
@ApplicationScoped
public class ConductClient {

    private static final Logger LOG = Logger.getLogger(ConductClient.class);
    private static final int NOT_FOUND = 404;

    @Inject
    @RestClient
    ConductApi engagement;

    @Inject
    Clock clock;

    public NeighbourAnswer<Conduct> conduct(UUID planId) {
        try {
            ConductAnswered answered = engagement.conduct(planId);
            return answered.known()
                    ? NeighbourAnswer.known(clock.instant(), new Conduct(answered.asOf(), answered.fairnessBasisPoints(),
                            answered.commsBasisPoints(), answered.supportBasisPoints(), answered.protectedBasisPoints(),
                            answered.involvementBasisPoints()))
                    : NeighbourAnswer.unknown(clock.instant(), answered.reason() == null
                            ? "staff-engagement-service knows nothing of this plan yet."
                            : answered.reason());
        } catch (NeighbourRefusal refused) {
            LOG.infof("staff-engagement-service refused to tell of plan %s with status %d", planId, refused.status());
            return NeighbourAnswer.unknown(clock.instant(), refused.status() == NOT_FOUND
                    ? "staff-engagement-service knows nothing of this plan yet."
                    : "staff-engagement-service did not accept the question.");
        } catch (RuntimeException unanswered) {
            LOG.warnf(unanswered, "staff-engagement-service did not say how plan %s is carried out", planId);
            return NeighbourAnswer.notReached(clock.instant(), "staff-engagement-service did not answer.");
        }
    }
}

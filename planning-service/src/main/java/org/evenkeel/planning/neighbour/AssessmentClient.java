package org.evenkeel.planning.neighbour;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.evenkeel.platform.problem.PlatformProblem;
import org.evenkeel.platform.problem.Refusal;
import org.jboss.logging.Logger;

/** Asks impact-service for an assessment. Call it outside transactions. */
@ApplicationScoped
public class AssessmentClient {

    private static final Logger LOG = Logger.getLogger(AssessmentClient.class);
    private static final Duration PAUSE = Duration.ofSeconds(10);

    @Inject
    @RestClient
    ImpactApi impact;

    @Inject
    NeighbourGuards guards;

    /** @throws Refusal 503 that names impact-service, where it does not answer or does not accept the question */
    public AssessmentAnswered assess(AssessmentAsked asked) {
        try {
            return guards.ask(NeighbourQuestion.ASSESSMENT, () -> impact.assess(asked));
        } catch (NeighbourRefusal refused) {
            LOG.errorf("impact-service refused to assess plan %s (%s) with status %d", asked.planId(), asked.kind(),
                    refused.status());
            throw unavailable("impact-service did not accept this plan for assessment. Quote the request id when asking for "
                    + "help.");
        } catch (RuntimeException unanswered) {
            LOG.warnf(unanswered, "impact-service did not assess plan %s (%s)", asked.planId(), asked.kind());
            throw unavailable("impact-service did not answer, so this plan cannot be assessed now. Nothing was changed; send "
                    + "the request again later.");
        }
    }

    private static Refusal unavailable(String detail) {
        return Refusal.retryAfter(PlatformProblem.UNAVAILABLE, detail, PAUSE);
    }
}

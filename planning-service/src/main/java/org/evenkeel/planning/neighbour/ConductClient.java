package org.evenkeel.planning.neighbour;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.rest.client.inject.RestClient;

import com.fasterxml.jackson.core.type.TypeReference;

/** Asks staff-engagement-service how a plan is carried out; never fails. Call it outside transactions. */
@ApplicationScoped
public class ConductClient {

    private static final TypeReference<Conduct> CONDUCT = new TypeReference<>() {
    };

    @Inject
    @RestClient
    EngagementApi engagement;

    @Inject
    NeighbourInquiry inquiry;

    @Inject
    LastAnswers last;

    public NeighbourAnswer<Conduct> conduct(UUID planId) {
        return last.orLast(
                inquiry.ask(NeighbourQuestion.CONDUCT, "plan " + planId, () -> answer(engagement.conduct(planId))),
                LastAnswerKey.of(NeighbourQuestion.CONDUCT, planId), CONDUCT);
    }

    private NeighbourAnswer<Conduct> answer(ConductAnswered answered) {
        return answered.known()
                ? inquiry.known(answered.conduct())
                : inquiry.unknown(NeighbourQuestion.CONDUCT, answered.reason());
    }
}

package org.evenkeel.planning.neighbour;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.evenkeel.planning.baseline.Pool;
import org.evenkeel.planning.neighbour.EngagementApi.ReadinessAnswered;
import org.jboss.logging.Logger;

/** Asks staff-engagement-service; never fails, but says when there was no answer. Call it outside transactions. */
@ApplicationScoped
public class EngagementClient {

    private static final Logger LOG = Logger.getLogger(EngagementClient.class);
    private static final int POOLS_A_REQUEST = 100;
    private static final String NOT_REACHED = "staff-engagement-service did not answer.";

    @Inject
    @RestClient
    EngagementApi engagement;

    @Inject
    Clock clock;

    /** How many FTE, in hundredths, can be removed from each pool that engagement knows. */
    public NeighbourAnswer<Map<String, Long>> removablePosts(List<Pool> pools) {
        try {
            Map<String, Long> known = new HashMap<>();
            String reason = "staff-engagement-service knows none of the pools.";
            for (int from = 0; from < pools.size(); from += POOLS_A_REQUEST) {
                List<String> asked = pools.subList(from, Math.min(pools.size(), from + POOLS_A_REQUEST)).stream()
                        .map(Pool::reference).toList();
                for (EngagementApi.RemovablePosts one : engagement.removablePosts(asked, POOLS_A_REQUEST).items()) {
                    if (one.removablePostsHundredths() != null) {
                        known.put(one.pool(), one.removablePostsHundredths());
                    } else if (one.reason() != null) {
                        reason = one.reason();
                    }
                }
            }
            return known.isEmpty() ? NeighbourAnswer.unknown(clock.instant(), reason)
                    : NeighbourAnswer.known(clock.instant(), known);
        } catch (RuntimeException unanswered) {
            LOG.warn("staff-engagement-service did not say which posts can be removed", unanswered);
            return NeighbourAnswer.notReached(clock.instant(), NOT_REACHED);
        }
    }

    /** Which dignity rules a plan breaks. */
    public NeighbourAnswer<DignityAnswer> checkDignity(UUID plan, String name, List<ProposedMeasure> measures) {
        try {
            DignityAnswer answered = engagement.checkDignity(new DignityAsked(plan, name, measures));
            return "unknown".equalsIgnoreCase(answered.status())
                    ? NeighbourAnswer.unknown(clock.instant(), String.valueOf(answered.reason()))
                    : NeighbourAnswer.known(clock.instant(), answered);
        } catch (RuntimeException unanswered) {
            LOG.warnf(unanswered, "staff-engagement-service did not check the dignity of plan %s", plan);
            return NeighbourAnswer.notReached(clock.instant(), NOT_REACHED);
        }
    }

    /** How much change the executive team can carry. */
    public NeighbourAnswer<Readiness> readiness() {
        try {
            ReadinessAnswered answered = engagement.readiness();
            return "known".equals(answered.status())
                    ? NeighbourAnswer.known(clock.instant(), new Readiness(answered.months()))
                    : NeighbourAnswer.unknown(clock.instant(), String.valueOf(answered.reason()));
        } catch (RuntimeException unanswered) {
            LOG.warn("staff-engagement-service did not say how ready the executive team is", unanswered);
            return NeighbourAnswer.notReached(clock.instant(), NOT_REACHED);
        }
    }
}

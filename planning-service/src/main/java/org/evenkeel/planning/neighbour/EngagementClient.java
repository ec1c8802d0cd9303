package org.evenkeel.planning.neighbour;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.evenkeel.planning.baseline.Pool;
import org.evenkeel.planning.neighbour.EngagementApi.ReadinessAnswered;

import com.fasterxml.jackson.core.type.TypeReference;

/** Asks staff-engagement-service; never fails, but says when there was no answer. Call it outside transactions. */
@ApplicationScoped
public class EngagementClient {

    private static final int POOLS_A_REQUEST = 100;
    private static final TypeReference<Map<String, Long>> POSTS_BY_POOL = new TypeReference<>() {
    };
    private static final TypeReference<Map<String, Integer>> NUMBERS_BY_NAME = new TypeReference<>() {
    };
    private static final TypeReference<Readiness> READINESS = new TypeReference<>() {
    };

    @Inject
    @RestClient
    EngagementApi engagement;

    @Inject
    NeighbourInquiry inquiry;

    @Inject
    LastAnswers last;

    /** How many FTE, in hundredths, can be removed from each pool that engagement knows. */
    public NeighbourAnswer<Map<String, Long>> removablePosts(List<Pool> pools) {
        Map<String, Long> known = new HashMap<>();
        String reason = "staff-engagement-service knows none of the pools.";
        for (int from = 0; from < pools.size(); from += POOLS_A_REQUEST) {
            List<String> asked = pools.subList(from, Math.min(pools.size(), from + POOLS_A_REQUEST)).stream()
                    .map(Pool::reference).toList();
            NeighbourAnswer<List<EngagementApi.RemovablePosts>> told = inquiry.ask(NeighbourQuestion.REMOVABLE_POSTS, "pools",
                    () -> inquiry.known(List.copyOf(engagement.removablePosts(asked, POOLS_A_REQUEST).items())));
            if (told.value() == null) {
                // half of the pools of now and half of the pools of last time would be no answer of any day
                return lastPosts(new NeighbourAnswer<>(told.status(), told.at(), told.reason(), null));
            }
            for (EngagementApi.RemovablePosts one : told.value()) {
                if (one.removablePostsHundredths() != null) {
                    known.put(one.pool(), one.removablePostsHundredths());
                } else if (one.reason() != null) {
                    reason = one.reason();
                }
            }
        }
        return known.isEmpty() ? inquiry.unknown(NeighbourQuestion.REMOVABLE_POSTS, reason)
                : lastPosts(inquiry.known(known));
    }

    private NeighbourAnswer<Map<String, Long>> lastPosts(NeighbourAnswer<Map<String, Long>> answer) {
        return last.orLast(answer, LastAnswerKey.of(NeighbourQuestion.REMOVABLE_POSTS), POSTS_BY_POOL);
    }

    /** Which dignity rules a plan breaks. Never by an earlier answer: the plan was another then. */
    public NeighbourAnswer<DignityAnswer> checkDignity(UUID plan, String name, List<ProposedMeasure> measures) {
        return inquiry.ask(NeighbourQuestion.DIGNITY_CHECK, "plan " + plan, () -> {
            DignityAnswer answered = engagement.checkDignity(new DignityAsked(plan, name, measures));
            return AnsweredStatus.isKnown(answered.status())
                    ? inquiry.known(answered)
                    : inquiry.unknown(NeighbourQuestion.DIGNITY_CHECK, answered.reason());
        });
    }

    /** The numbers of its rules in force, by rule and name, such as D26.mostPercent. */
    public NeighbourAnswer<Map<String, Integer>> dignityThresholds() {
        return last.orLast(inquiry.ask(NeighbourQuestion.DIGNITY_RULES, "the organisation", () -> {
            EngagementApi.DignityRulesAnswered answered = engagement.dignityRules();
            return AnsweredStatus.isKnown(answered.status())
                    ? inquiry.known(answered.always())
                    : inquiry.unknown(NeighbourQuestion.DIGNITY_RULES, null);
        }), LastAnswerKey.of(NeighbourQuestion.DIGNITY_RULES), NUMBERS_BY_NAME);
    }

    /** How much change the executive team can carry. */
    public NeighbourAnswer<Readiness> readiness() {
        return last.orLast(inquiry.ask(NeighbourQuestion.READINESS, "the leading teams", () -> {
            ReadinessAnswered answered = engagement.readiness();
            return AnsweredStatus.isKnown(answered.status())
                    ? inquiry.known(new Readiness(answered.months()))
                    : inquiry.unknown(NeighbourQuestion.READINESS, answered.reason());
        }), LastAnswerKey.of(NeighbourQuestion.READINESS), READINESS);
    }
}

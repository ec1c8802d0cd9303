package org.evenkeel.planning.decision;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.evenkeel.planning.neighbour.DignityAnswer;
import org.evenkeel.planning.neighbour.EngagementClient;
import org.evenkeel.planning.neighbour.NeighbourAnswer;
import org.evenkeel.platform.problem.PlatformProblem;
import org.evenkeel.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Proposes plans. Engagement is asked between two transactions: the first refuses what planning itself knows to be wrong, the
 * second looks again and freezes what is proposed.
 */
@ApplicationScoped
public class ProposalService {

    private static final Duration SOON = Duration.ofSeconds(10);

    @Inject
    Proposing proposing;

    @Inject
    EngagementClient engagement;

    /**
     * @throws Refusal 404, 409 with everything that stands in the way, 412, 428, 503 where engagement cannot check the plan's
     *         dignity
     */
    public DecisionsShown propose(UUID plan, @Nullable String ifMatch, ProposalRequest asked) {
        Instruction instruction = new Instruction(ifMatch, asked.contentSha256(), asked.note());
        List<PolicyOverride> overrides = Objects.requireNonNullElse(asked.overrides(), List.of());
        DecisionFile file = proposing.check(plan, instruction, overrides);
        NeighbourAnswer<DignityAnswer> answer = engagement.checkDignity(plan, file.proposal().name(),
                file.proposal().measures());
        DignityAnswer dignity = answer.value();
        if (dignity == null) {
            throw Refusal.retryAfter(PlatformProblem.UNAVAILABLE,
                    "staff-engagement-service has not checked the plan's dignity: %s Nothing was proposed; try again later."
                            .formatted(answer.reason()),
                    SOON);
        }
        return proposing.propose(plan, instruction, dignity, overrides);
    }
}

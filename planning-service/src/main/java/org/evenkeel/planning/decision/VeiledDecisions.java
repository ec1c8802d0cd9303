package org.evenkeel.planning.decision;

import java.util.List;
import java.util.Locale;

import org.evenkeel.planning.neighbour.DignityAnswer;
import org.evenkeel.planning.proposal.VeiledProposal;
import org.evenkeel.planning.restriction.Veil;
import org.jspecify.annotations.Nullable;

/** The decisions on a plan for a reader outside the circle of a measure in it: what waits is told, but not what it is about. */
final class VeiledDecisions {

    private final VeiledProposal proposal;

    VeiledDecisions(DecisionFile file, Veil veil) {
        this.proposal = new VeiledProposal(file.proposal(), veil);
    }

    /** Those about hidden measures become one of each kind. */
    List<Obstacle> obstacles(List<Obstacle> all) {
        return all.stream().map(this::obstacle).distinct().toList();
    }

    private Obstacle obstacle(Obstacle one) {
        if (!proposal.hides(one.measure())) {
            return new Obstacle(one.problem(), one.code(), proposal.told(one.sentence()), one.measure());
        }
        return new Obstacle(one.problem(), one.code(), "A restricted measure stands in the way: %s. Ask a member of its circle."
                .formatted(one.problem().title().toLowerCase(Locale.ROOT)), VeiledProposal.REFERENCE);
    }

    List<ConflictResponse> conflicts(List<ConflictResponse> all) {
        return all.stream().map(this::conflict).toList();
    }

    private ConflictResponse conflict(ConflictResponse one) {
        boolean hidden = proposal.hides(one.measure());
        return new ConflictResponse(one.by(), one.trustee(), hidden ? VeiledProposal.REFERENCE : one.measure(),
                hidden ? VeiledProposal.TITLE : proposal.told(one.interest()), one.withdraws(), one.at());
    }

    @Nullable
    DignityAnswer dignity(@Nullable DignityAnswer answer) {
        return answer == null ? null
                : new DignityAnswer(answer.status(), answer.reason(), answer.checkedAt(),
                        answer.rules().stream().map(this::rule).toList());
    }

    private DignityAnswer.Rule rule(DignityAnswer.Rule rule) {
        return new DignityAnswer.Rule(rule.id(), rule.name(), rule.ruleClass(), rule.broken(),
                rule.sentences().stream().map(proposal::told).distinct().toList());
    }

    /** What somebody wrote: a minute, a reason, a dissent. */
    @Nullable
    String text(@Nullable String written) {
        return written == null ? null : proposal.told(written);
    }

    PolicyOverride override(DecisionParticulars.SetAside policy) {
        return new PolicyOverride(policy.rule(), proposal.told(policy.reason()));
    }
}

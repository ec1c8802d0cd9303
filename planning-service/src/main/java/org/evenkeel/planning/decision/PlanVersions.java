package org.evenkeel.planning.decision;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.evenkeel.planning.plan.PlanLifecycle;
import org.evenkeel.planning.plan.PlanStanding;
import org.evenkeel.planning.plan.PlanStatus;
import org.evenkeel.planning.proposal.PlanProposal;
import org.evenkeel.planning.proposal.PlanProposals;
import org.jspecify.annotations.Nullable;

/**
 * How a later version takes the place of an earlier one: of one still before the board when the later is endorsed, of an
 * approved one when the later is approved, so that there is never a time without what the board approved.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PlanVersions {

    @Inject
    PlanLifecycle plans;

    @Inject
    PlanProposals proposals;

    @Inject
    DecisionSteps steps;

    @Inject
    DecisionRecord record;

    @Inject
    PlanMessages messages;

    /** Those still before the board give way. */
    void endorsed(DecisionFile later) {
        replace(later, earlier(later).stream()
                .filter(one -> one.status() == PlanStatus.DRAFT || one.status().isBeforeTheBoard()).toList());
    }

    /** What the board approved before gives way too. */
    void approved(DecisionFile later) {
        replace(later, earlier(later).stream().filter(one -> !one.status().hasEnded()).toList());
    }

    /** Tells engagement, where it knew of the plan, that it is over, or that what was approved before holds on. */
    void ended(DecisionFile file, @Nullable String reason) {
        if (!engagementKnows(file.plan())) {
            return;
        }
        Optional<PlanStanding> approved = earlier(file).stream().filter(one -> !one.status().hasEnded()).findFirst();
        approved.filter(this::engagementKnows).ifPresentOrElse(
                one -> messages.changed(one, proposal(one.id()), file.plan(),
                        VersionChanges.between(file.proposal(), proposal(one.id()))),
                () -> messages.withdrawn(file.plan(), reason));
    }

    private void replace(DecisionFile later, List<PlanStanding> earlier) {
        Optional<PlanStanding> known = earlier.stream().filter(this::engagementKnows).reduce((first, last) -> last);
        earlier.forEach(one -> steps.supersede(one, later.plan()));
        if (later.made(Decision.AUTHORISE).isEmpty()) {
            known.ifPresent(one -> messages.changed(later.plan(), later.proposal(), one,
                    VersionChanges.between(proposal(one.id()), later.proposal())));
        }
    }

    /** It was authorised, or it was endorsed in the place of one that engagement knew. */
    private boolean engagementKnows(PlanStanding plan) {
        Set<Decision> made = record.made(plan.id()).stream().map(DecisionMade::decision).collect(Collectors.toSet());
        if (made.contains(Decision.AUTHORISE) || !made.contains(Decision.ENDORSE)) {
            return made.contains(Decision.AUTHORISE);
        }
        UUID previous = plan.lineage().previousId();
        return previous != null && plans.standing(previous).status() == PlanStatus.SUPERSEDED
                && engagementKnows(plans.standing(previous));
    }

    private PlanProposal proposal(UUID plan) {
        return proposals.frozen(plan).orElseThrow(() -> new IllegalStateException("Plan " + plan + " was never proposed."));
    }

    private List<PlanStanding> earlier(DecisionFile later) {
        return plans.versions(later.plan().lineage().id()).stream()
                .filter(one -> one.lineage().version() < later.plan().lineage().version()).toList();
    }
}

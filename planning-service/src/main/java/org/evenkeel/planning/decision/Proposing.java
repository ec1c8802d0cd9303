package org.evenkeel.planning.decision;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.evenkeel.planning.neighbour.DignityAnswer;
import org.evenkeel.planning.proposal.PlanProposals;

/** The two transactions of proposing a plan. */
@ApplicationScoped
class Proposing {

    @Inject
    DecisionSteps steps;

    @Inject
    ProposalChecks checks;

    @Inject
    PlanProposals proposals;

    @Inject
    DecisionsView view;

    @Transactional
    DecisionFile check(UUID plan, Instruction asked, List<PolicyOverride> overrides) {
        DecisionFile file = steps.hold(plan, asked);
        steps.refuse(file, checks.obstacles(file, overrides));
        return file;
    }

    @Transactional
    DecisionsShown propose(UUID plan, Instruction asked, DignityAnswer dignity, List<PolicyOverride> overrides) {
        DecisionFile file = check(plan, asked, overrides);
        steps.refuse(file, ProposalRules.dignity(dignity, overrides));
        proposals.freeze(plan, file.proposal());
        steps.take(Decision.PROPOSE, file, asked, DecisionParticulars.ofProposal(dignity, overrides.stream()
                .map(one -> new DecisionParticulars.SetAside(one.rule(), one.reason())).toList()));
        return view.of(plan);
    }
}

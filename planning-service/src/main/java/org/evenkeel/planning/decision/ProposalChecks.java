package org.evenkeel.planning.decision;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.evenkeel.planning.plan.PlanService;
import org.evenkeel.planning.signoff.SignOffs;

/** What stands in the way of proposing a plan, as far as planning knows by itself. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ProposalChecks {

    @Inject
    PlanService plans;

    @Inject
    SignOffs signOffs;

    /** As a reader sees it: policies may still be set aside. */
    List<Obstacle> obstacles(DecisionFile file) {
        return obstacles(file, List.of());
    }

    List<Obstacle> obstacles(DecisionFile file, List<PolicyOverride> overrides) {
        List<Obstacle> obstacles = new ArrayList<>(StepOrder.obstacles(Decision.PROPOSE, file.plan().status()));
        ProposalRules rules = new ProposalRules(file.proposal(), plans.get(file.plan().id()).content().brokenRules(),
                signOffs.onRecord(file.proposal().taken()), signOffs.given(file.proposal().taken()));
        obstacles.addAll(rules.signOffs());
        obstacles.addAll(rules.lawsOfSolving());
        obstacles.addAll(rules.policiesOfSolving(overrides));
        return obstacles;
    }
}

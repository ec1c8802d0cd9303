package org.evenkeel.planning.decision;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.evenkeel.platform.audit.AuditTrail;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** Votes of trustees: one each on a decision, changed as often as they like until it is taken. */
@ApplicationScoped
public class BoardVotes {

    @Inject
    DecisionSteps steps;

    @Inject
    DecisionRecord record;

    @Inject
    DecisionsView view;

    @Inject
    AuditTrail audit;

    @Inject
    Actor actor;

    /** @throws Refusal 403 by four eyes or conflict, 404, 409 where it is not the turn of that decision, 412, 428 */
    @Transactional
    public DecisionsShown vote(UUID plan, @Nullable String ifMatch, VoteRequest asked) {
        DecisionFile file = steps.hold(plan, new Instruction(ifMatch, asked.contentSha256(), null));
        Decision step = asked.decision().decision();
        steps.refuseTheirOwn(step, file);
        steps.refuse(file, asked.decision() == BoardDecision.APPROVE ? BoardRules.approvalsOrder(file)
                : StepOrder.obstacles(step, file.plan().status()));
        VoteCast cast = record.vote(plan, Person.of(actor), asked);
        audit.record("voted on", DecisionSteps.THING, plan.toString(), null, cast);
        return view.of(plan);
    }
}

package org.evenkeel.planning.decision;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.evenkeel.planning.plan.PlanLifecycle;
import org.evenkeel.planning.plan.PlanStanding;
import org.evenkeel.planning.proposal.PlanProposal;
import org.evenkeel.planning.proposal.PlanProposals;
import org.evenkeel.planning.restriction.Restrictions;
import org.evenkeel.platform.audit.AuditTrail;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.problem.Violation;
import org.evenkeel.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** Interests that executives and trustees declare in a plan. */
@ApplicationScoped
public class InterestRegister {

    @Inject
    PlanLifecycle plans;

    @Inject
    PlanProposals proposals;

    @Inject
    DecisionRecord record;

    @Inject
    Restrictions restrictions;

    @Inject
    AuditTrail audit;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    /**
     * @throws Refusal 403 where the measure is withheld from whoever acts, 404, 409 where nothing more is decided on the plan,
     *         422 where it does not take the measure
     */
    @Transactional
    public ConflictResponse declare(UUID plan, ConflictRequest asked) {
        plans.hold(List.of(plan));
        PlanStanding standing = plans.standing(plan);
        if (asked.contentSha256() != null) {
            ContentRead.refuseOther(standing, plans.isAsKept(plan), asked.contentSha256());
        }
        if (standing.status().hasEnded()) {
            throw new Refusal(DecisionProblem.WRONG_ORDER,
                    "The plan is %s; nothing more is decided on it. Declare the interest in a plan still to be decided on."
                            .formatted(standing.status().inWords()));
        }
        PlanProposal proposal = proposals.of(plan);
        refuseUnknown(proposal, asked.measure());
        ConflictDeclared declared = new ConflictDeclared(Person.of(actor), asked.measure(), asked.interest(),
                asked.withdraws(), clock.instant());
        ConflictResponse kept = record.add(plan, declared);
        boolean restricted = proposal.restricts(asked.measure());
        audit.record("interest declared", DecisionSteps.THING, plan.toString(), null,
                restricted ? Map.of("by", kept.by()) : kept);
        return kept;
    }

    /** @throws Refusal 404 */
    @Transactional
    public ConflictsResponse of(UUID plan) {
        DecisionFile file = record.file(plan);
        return new ConflictsResponse(
                new VeiledDecisions(file, restrictions.veil()).conflicts(record.conflictsShown(plan)));
    }

    private void refuseUnknown(PlanProposal proposal, @Nullable String measure) {
        if (measure == null) {
            return;
        }
        restrictions.refuseWithheld("measure", measure);
        if (!proposal.taken().contains(measure)) {
            String sentence = "The plan does not take a measure \"%s\". Name one it takes, or none for the plan as a whole."
                    .formatted(measure);
            throw Refusal.invalid(sentence, List.of(Violation.inBody("measure", "not-in-plan", sentence)));
        }
    }
}

package org.evenkeel.planning.decision;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.evenkeel.planning.plan.PlanLifecycle;
import org.evenkeel.planning.plan.PlanStanding;
import org.evenkeel.planning.plan.PlanStatus;
import org.evenkeel.platform.audit.AuditTrail;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.problem.Violation;
import org.evenkeel.platform.tag.EntityTags;
import org.jspecify.annotations.Nullable;

/** Makes drafts the next version of plans. */
@ApplicationScoped
public class NextVersions {

    @Inject
    PlanLifecycle plans;

    @Inject
    DecisionsView view;

    @Inject
    AuditTrail audit;

    /** @throws Refusal 404, 409 where the draft or the plan cannot be so joined, 412, 422 where the draft is not here, 428 */
    @Transactional
    public DecisionsShown make(UUID plan, @Nullable String ifMatch, NextVersionRequest asked) {
        hold(plan, asked.nextPlanId());
        PlanStanding present = plans.standing(plan);
        EntityTags.requireMatch(ifMatch, present.tag());
        ContentRead.refuseOther(present, plans.isAsKept(plan), asked.contentSha256());
        PlanStanding next = plans.standing(asked.nextPlanId());
        refuseUnfit(present, next);
        PlanStanding after = plans.follow(plan, next.id(), asked.because());
        audit.record("made the next version", DecisionSteps.THING, next.id().toString(), next, after);
        return view.of(next.id());
    }

    /** Both at once, so that two who join the same plans the other way round do not wait for each other. */
    private void hold(UUID plan, UUID next) {
        if (plans.isHere(plan) && !plans.isHere(next)) {
            String sentence = "There is no plan %s here. Solve a scenario, and name the draft it came to.".formatted(next);
            throw Refusal.invalid(sentence, List.of(Violation.inBody("nextPlanId", "unknown", sentence)));
        }
        plans.hold(List.of(plan, next));
    }

    private void refuseUnfit(PlanStanding present, PlanStanding next) {
        List<PlanStanding> versions = plans.versions(present.lineage().id());
        PlanStanding last = versions.get(versions.size() - 1);
        if (next.status() != PlanStatus.DRAFT || next.lineage().version() > 1
                || plans.versions(next.lineage().id()).size() > 1) {
            throw unfit("The plan %s is %s, version %d. Name a draft that is no version of another plan.".formatted(next.id(),
                    next.status().inWords(), next.lineage().version()));
        }
        if (next.id().equals(present.id())) {
            throw unfit("A plan cannot follow itself. Name another draft.");
        }
        if (!last.id().equals(present.id())) {
            throw unfit("Version %d of the plan has a next version already. Make this the next of version %d, plan %s."
                    .formatted(present.lineage().version(), last.lineage().version(), last.id()));
        }
        if (present.status() == PlanStatus.CLOSED) {
            throw unfit("The plan is closed. Propose the draft as a plan of its own.");
        }
    }

    private static Refusal unfit(String sentence) {
        return new Refusal(DecisionProblem.NOT_A_NEXT_VERSION, sentence);
    }
}

package org.evenkeel.planning.decision;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.evenkeel.planning.plan.PlanLifecycle;
import org.evenkeel.planning.plan.PlanStanding;
import org.evenkeel.planning.restriction.Restrictions;
import org.evenkeel.platform.audit.AuditTrail;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.security.Actor;
import org.evenkeel.platform.tag.EntityTags;

/** What every step has in common: it holds the plan, checks that it is the one that was read, and is written down once. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DecisionSteps {

    static final String THING = "plan";

    @Inject
    PlanLifecycle plans;

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
     * Holds the plan against everybody else until the transaction ends.
     *
     * @throws Refusal 404, 412, 428, or 409 where the content is not the one that was read
     */
    DecisionFile hold(UUID plan, Instruction asked) {
        plans.hold(List.of(plan));
        PlanStanding standing = plans.standing(plan);
        EntityTags.requireMatch(asked.ifMatch(), standing.tag());
        ContentRead.refuseOther(standing, plans.isAsKept(plan), asked.contentSha256());
        return record.file(plan);
    }

    /** @throws Refusal 403 where whoever acts proposed the plan or has an interest in it */
    void refuseTheirOwn(Decision step, DecisionFile file) {
        Person person = Person.of(actor);
        if (step.judgesTheProposal()) {
            file.fourEyes().refuse(person);
        }
        file.conflicts().refuse(person);
    }

    /** @throws Refusal naming everything that stands in the way, as far as whoever acts may see it */
    void refuse(DecisionFile file, List<Obstacle> obstacles) {
        Obstacle.refuse(new VeiledDecisions(file, restrictions.veil()).obstacles(obstacles));
    }

    /** Writes the step down and moves the plan. */
    DecisionMade take(Decision step, DecisionFile file, Instruction asked, DecisionParticulars particulars) {
        DecisionMade made = new DecisionMade(step, Person.of(actor), clock.instant(), file.plan().contentSha256(),
                asked.text(), particulars);
        record.add(file.plan().id(), made);
        PlanStanding after = plans.move(file.plan().id(), step.leadsTo());
        audit.record(step.done(), THING, after.id().toString(), file.plan(), after);
        return made;
    }

    /** An earlier version gives way to a later one. */
    void supersede(PlanStanding earlier, PlanStanding later) {
        record.add(earlier.id(), new DecisionMade(Decision.SUPERSEDE, Person.of(actor), clock.instant(),
                earlier.contentSha256(), "Version %d stands in its place.".formatted(later.lineage().version()),
                DecisionParticulars.NONE));
        PlanStanding after = plans.move(earlier.id(), Decision.SUPERSEDE.leadsTo());
        audit.record(Decision.SUPERSEDE.done(), THING, after.id().toString(), earlier, after);
    }
}

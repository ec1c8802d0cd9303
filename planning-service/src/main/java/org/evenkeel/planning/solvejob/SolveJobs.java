package org.evenkeel.planning.solvejob;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.evenkeel.planning.plan.PlanContent;
import org.evenkeel.planning.plan.PlanOrigin;
import org.evenkeel.planning.plan.PlanService;
import org.evenkeel.platform.audit.AuditTrail;
import org.evenkeel.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** The rows of solve jobs. Each method is one short transaction that locks the row it changes. */
@ApplicationScoped
class SolveJobs {

    static final String THING = "solve job";

    @Inject
    EntityManager entities;

    @Inject
    AuditTrail audit;

    @Inject
    PlanService plans;

    @Inject
    Clock clock;

    @Inject
    Event<SolveEnded> ended;

    /** Takes a job up; empty when it has ended already. */
    @Transactional
    public Optional<SolveJobEntity> begin(UUID id) {
        SolveJobEntity job = locked(id);
        if (job.status().ended()) {
            return Optional.empty();
        }
        job.begin(clock.instant());
        return Optional.of(job);
    }

    /** @throws Refusal 404 */
    @Transactional
    public SolveJobEntity read(UUID id) {
        return entities.createQuery("from SolveJobEntity where id = :id", SolveJobEntity.class).setParameter("id", id)
                .getResultStream().findFirst().orElseThrow(() -> Refusal.notFound(THING, id));
    }

    /** Says that the job is being worked on, and what it has come to. True when somebody asked it to stop. */
    @Transactional
    public boolean pulse(UUID id, long spentMilliseconds, @Nullable JobProgress progress) {
        SolveJobEntity job = locked(id);
        job.pulse(clock.instant(), spentMilliseconds, progress);
        return job.stopRequested();
    }

    /** Keeps the plan and ends the job, both or neither. */
    @Transactional
    public void finish(UUID id, PlanContent content) {
        SolveJobEntity job = locked(id);
        if (job.status().ended()) {
            return;
        }
        UUID plan = plans.keep(origin(job), content);
        job.end(job.stopRequested() ? SolveStatus.STOPPED : SolveStatus.SOLVED, clock.instant(), plan);
        audit.record("ended", THING, id.toString(), null, job.response());
        ended.fire(new SolveEnded(id, job.frontierId(), plan, content, null));
    }

    /** Ends a job that nobody wants any longer, without a plan. */
    @Transactional
    public void drop(UUID id) {
        SolveJobEntity job = locked(id);
        job.end(SolveStatus.STOPPED, clock.instant(), null);
        audit.record("ended", THING, id.toString(), null, job.response());
        ended.fire(new SolveEnded(id, job.frontierId(), null, null, "It was stopped before it began."));
    }

    /** Keeps the best plan of a job that failed. */
    @Transactional
    public void keepBest(UUID id, PlanContent content) {
        SolveJobEntity job = locked(id);
        if (job.status() == SolveStatus.FAILED && job.planId() == null) {
            job.keepBest(plans.keep(origin(job), content));
            audit.record("best plan kept", THING, id.toString(), null, job.response());
        }
    }

    private static PlanOrigin origin(SolveJobEntity job) {
        return new PlanOrigin(job.scenarioId(), job.id(), job.frontierId());
    }

    @Transactional
    public void fail(UUID id, String reason) {
        SolveJobEntity job = locked(id);
        job.fail(clock.instant(), reason);
        audit.record("failed", THING, id.toString(), null, job.response());
        ended.fire(new SolveEnded(id, job.frontierId(), null, null, reason));
    }

    /** @throws Refusal 404, 409 when it has ended */
    @Transactional
    public SolveJobResponse requestStop(UUID id) {
        SolveJobEntity job = locked(id);
        if (job.status().ended()) {
            throw Refusal.conflict("The solve job %s has ended already. Its plan is in planId.".formatted(id));
        }
        job.requestStop();
        audit.record("asked to stop", THING, id.toString(), null, job.response());
        return job.response();
    }

    private SolveJobEntity locked(UUID id) {
        return entities.createQuery("from SolveJobEntity where id = :id", SolveJobEntity.class)
                .setParameter("id", id).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().findFirst()
                .orElseThrow(() -> Refusal.notFound(THING, id));
    }
}

package org.evenkeel.planning.solvejob;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.evenkeel.platform.request.TraceLine;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;

/** The clustered job store: what is added here some replica will run, also after the one that ran it died. */
@ApplicationScoped
class SolveQueue {

    @Inject
    Scheduler scheduler;

    /** Somebody waits at the screen for a what-if; a frontier has many jobs, and lets others go before. */
    private static int priority(SolvePurpose purpose) {
        return switch (purpose) {
            case WHAT_IF -> Trigger.DEFAULT_PRIORITY + 2;
            case SCENARIO -> Trigger.DEFAULT_PRIORITY + 1;
            case FRONTIER_POINT -> Trigger.DEFAULT_PRIORITY;
        };
    }

    /** Adds a job in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(UUID jobId, SolvePurpose purpose, String organisation, String actor) {
        JobDetail detail = JobBuilder.newJob(SolveRun.class)
                .withIdentity(jobId.toString(), "solve")
                .usingJobData(SolveRun.JOB_ID, jobId.toString())
                .usingJobData(SolveRun.ORGANISATION, organisation)
                .usingJobData(SolveRun.ACTOR, actor)
                .usingJobData(SolveRun.TRACE, TraceLine.current())
                .requestRecovery()
                .build();
        try {
            scheduler.scheduleJob(detail, TriggerBuilder.newTrigger()
                    .withIdentity(jobId.toString(), "solve").withPriority(priority(purpose)).build());
        } catch (SchedulerException refused) {
            throw new IllegalStateException("The solve job " + jobId + " cannot be queued.", refused);
        }
    }
}

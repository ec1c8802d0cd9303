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
import org.quartz.TriggerBuilder;

/** The clustered job store: what is added here some replica will run, also after the one that ran it died. */
@ApplicationScoped
class SolveQueue {

    @Inject
    Scheduler scheduler;

    /** Adds a job in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(UUID jobId, String organisation, String actor) {
        JobDetail detail = JobBuilder.newJob(SolveRun.class)
                .withIdentity(jobId.toString(), "solve")
                .usingJobData(SolveRun.JOB_ID, jobId.toString())
                .usingJobData(SolveRun.ORGANISATION, organisation)
                .usingJobData(SolveRun.ACTOR, actor)
                .usingJobData(SolveRun.TRACE, TraceLine.current())
                .requestRecovery()
                .build();
        try {
            scheduler.scheduleJob(detail, TriggerBuilder.newTrigger().withIdentity(jobId.toString(), "solve").build());
        } catch (SchedulerException refused) {
            throw new IllegalStateException("The solve job " + jobId + " cannot be queued.", refused);
        }
    }
}

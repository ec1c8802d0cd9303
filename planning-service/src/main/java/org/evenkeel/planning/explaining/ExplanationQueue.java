package org.evenkeel.planning.explaining;

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

/** The clustered job store: some replica will look for the answer, also after the one that did died. */
@ApplicationScoped
class ExplanationQueue {

    private static final int BEFORE_SOLVES = Trigger.DEFAULT_PRIORITY + 3;

    @Inject
    Scheduler scheduler;

    /** Adds a question in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(UUID id, String organisation, String actor) {
        JobDetail detail = JobBuilder.newJob(ExplanationRun.class)
                .withIdentity(id.toString(), "explanation")
                .usingJobData(ExplanationRun.EXPLANATION, id.toString())
                .usingJobData(ExplanationRun.ORGANISATION, organisation)
                .usingJobData(ExplanationRun.ACTOR, actor)
                .usingJobData(ExplanationRun.TRACE, TraceLine.current())
                .requestRecovery()
                .build();
        try {
            scheduler.scheduleJob(detail, TriggerBuilder.newTrigger().withIdentity(id.toString(), "explanation")
                    .withPriority(BEFORE_SOLVES).build());
        } catch (SchedulerException refused) {
            throw new IllegalStateException("The explanation " + id + " cannot be queued.", refused);
        }
    }
}

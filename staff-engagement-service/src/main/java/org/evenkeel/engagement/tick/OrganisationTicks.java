package org.evenkeel.engagement.tick;

import java.time.Clock;
import java.util.Date;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.evenkeel.platform.tenancy.CurrentOrganisation;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;

/**
 * Has the organisation at hand looked after by the clustered scheduler: one trigger each, stored with whatever made it needed,
 * and taken over by another replica when one dies.
 */
@ApplicationScoped
public class OrganisationTicks {

    private static final String GROUP = "organisation-work";

    @Inject
    Scheduler scheduler;

    @Inject
    TickConfig config;

    @Inject
    CurrentOrganisation organisation;

    @Inject
    Clock clock;

    /** Does nothing where it is looked after already. */
    public void begin() {
        String id = organisation.id();
        try {
            if (!isTicking(id)) {
                scheduler.scheduleJob(job(id), trigger(id));
            }
        } catch (SchedulerException refused) {
            throw new IllegalStateException("The work of an organisation cannot be scheduled.", refused);
        }
    }

    boolean isTicking(String id) throws SchedulerException {
        return scheduler.checkExists(TriggerKey.triggerKey(id, GROUP));
    }

    private static JobDetail job(String id) {
        return JobBuilder.newJob(OrganisationRun.class).withIdentity(id, GROUP)
                .usingJobData(OrganisationRun.ORGANISATION, id).build();
    }

    private Trigger trigger(String id) {
        return TriggerBuilder.newTrigger().withIdentity(id, GROUP)
                .startAt(Date.from(clock.instant().plus(config.every())))
                .withSchedule(SimpleScheduleBuilder.simpleSchedule().withIntervalInMilliseconds(config.every().toMillis())
                        .repeatForever().withMisfireHandlingInstructionNextWithRemainingCount())
                .build();
    }
}

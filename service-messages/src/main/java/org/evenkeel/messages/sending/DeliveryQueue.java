package org.evenkeel.messages.sending;

import java.time.Instant;
import java.util.Date;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;

/**
 * The clustered job store, seen from the outbox: each event that is not delivered has one trigger, stored and removed in the
 * transaction that adds and delivers the event. A trigger repeats until it is removed, so that whatever dies, some replica
 * comes
 * back to the event.
 */
@ApplicationScoped
class DeliveryQueue {

    /** Triggers of events that are tried. */
    static final String WAITING = "outbox";

    /** Triggers of events that are dead. They only remind. */
    static final String DEAD = "outbox-dead";

    /** Should a run end without a word, as when the database fails. */
    private static final int SECONDS_BETWEEN_LOOKS = 60;

    private static final int HOURS_BETWEEN_REMINDERS = 24;

    @Inject
    DeliveryScheduler scheduler;

    @Inject
    TransactionSynchronizationRegistry transaction;

    /** Quartz locks its tables until the commit, for all organisations: it is asked last, when all else is done. */
    void addBeforeCommit(Delivery delivery, UUID event, Instant occurredAt) {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                attempt(delivery, event, occurredAt, occurredAt);
            }

            @Override
            public void afterCompletion(int status) {
                // the scheduler was woken above, and waits for Quartz's lock until this commit
            }
        });
    }

    /** Has the event tried at the given time, then again and again. */
    void attempt(Delivery delivery, UUID event, Instant occurredAt, Instant at) {
        schedule(delivery, trigger(event, WAITING, occurredAt, at).withSchedule(SimpleScheduleBuilder.simpleSchedule()
                .withIntervalInSeconds(SECONDS_BETWEEN_LOOKS).repeatForever()
                .withMisfireHandlingInstructionNowWithExistingCount())
                .build());
    }

    /** Stops trying the event. */
    void bury(Delivery delivery, UUID event, Instant occurredAt, Instant now) {
        schedule(delivery, trigger(event, DEAD, occurredAt, now).withSchedule(SimpleScheduleBuilder.simpleSchedule()
                .withIntervalInHours(HOURS_BETWEEN_REMINDERS).repeatForever()).build());
        remove(event, WAITING);
    }

    /** Tries a dead event again. */
    void revive(Delivery delivery, UUID event, Instant occurredAt, Instant now) {
        attempt(delivery, event, occurredAt, now);
        remove(event, DEAD);
    }

    void remove(UUID event) {
        remove(event, WAITING);
    }

    private void remove(UUID event, String group) {
        try {
            scheduler.quartz().unscheduleJob(TriggerKey.triggerKey(event.toString(), group));
        } catch (SchedulerException refused) {
            throw new IllegalStateException("The trigger of event " + event + " cannot be removed.", refused);
        }
    }

    private void schedule(Delivery delivery, Trigger trigger) {
        try {
            scheduler.quartz().scheduleJob(delivery.detail(), Set.of(trigger), true);
        } catch (SchedulerException refused) {
            throw new IllegalStateException("Event " + trigger.getKey().getName() + " cannot be queued.", refused);
        }
    }

    /** Its description says since when the event waits, for the metrics. */
    private static TriggerBuilder<Trigger> trigger(UUID event, String group, Instant occurredAt, Instant at) {
        return TriggerBuilder.newTrigger().withIdentity(event.toString(), group)
                .withDescription(Long.toString(occurredAt.toEpochMilli())).startAt(Date.from(at));
    }
}

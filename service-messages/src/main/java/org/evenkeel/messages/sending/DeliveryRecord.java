package org.evenkeel.messages.sending;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.evenkeel.messages.MessagesConfig;
import org.jboss.logging.Logger;

/** Writes down what became of an attempt, in one transaction with when to try again. */
@ApplicationScoped
class DeliveryRecord {

    private static final Logger LOG = Logger.getLogger(DeliveryRecord.class);

    @Inject
    OutboxEventRepository repository;

    @Inject
    DeliveryQueue queue;

    @Inject
    DeliveryMetrics metrics;

    @Inject
    MessagesConfig config;

    @Inject
    Waits waits;

    @Inject
    Clock clock;

    /** @return whether the next event of the stream may follow */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean keep(Delivery delivery, OutgoingEvent sent, Answer answer) {
        OutboxEventEntity row = repository.findById(sent.id(), LockModeType.PESSIMISTIC_WRITE);
        if (row.status != OutboxStatus.PENDING) {
            return row.status == OutboxStatus.DELIVERED;
        }
        row.lastError = answer.said();
        switch (answer.kind()) {
            case APPLIED -> delivered(row);
            case REFUSED -> dead(delivery, row);
            case FAILED -> failed(delivery, row);
            case NOT_HEARD -> notHeard(delivery, row);
        }
        repository.flush();
        return row.status == OutboxStatus.DELIVERED;
    }

    private void notHeard(Delivery delivery, OutboxEventEntity row) {
        row.unheard++;
        again(delivery, row, waits.whileDown(row.unheard));
    }

    private void delivered(OutboxEventEntity row) {
        row.attempts++;
        row.status = OutboxStatus.DELIVERED;
        row.deliveredAt = now();
        repository.flush();
        queue.remove(row.id);
        metrics.delivered(Duration.between(row.occurredAt, row.deliveredAt));
    }

    private void failed(Delivery delivery, OutboxEventEntity row) {
        metrics.failed();
        if (row.attempts + 1 >= config.attempts()) {
            dead(delivery, row);
        } else {
            row.attempts++;
            row.unheard = 0;
            again(delivery, row, waits.afterFailures(row.attempts));
        }
    }

    private void again(Delivery delivery, OutboxEventEntity row, Duration wait) {
        row.nextAttemptAt = now().plus(wait);
        repository.flush();
        LOG.infof("Event %s (%s, %s no. %d) was not delivered (attempts: %d), next at %s: %s", row.id, row.type, row.stream,
                row.sequence, row.attempts, row.nextAttemptAt, row.lastError);
        queue.attempt(delivery, row.id, row.occurredAt, row.nextAttemptAt);
    }

    private void dead(Delivery delivery, OutboxEventEntity row) {
        row.attempts++;
        row.status = OutboxStatus.DEAD;
        repository.flush();
        LOG.errorf("Event %s (%s) is dead after %d attempts and holds stream %s: %s", row.id, row.type, row.attempts,
                row.stream,
                row.lastError);
        queue.bury(delivery, row.id, row.occurredAt, now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

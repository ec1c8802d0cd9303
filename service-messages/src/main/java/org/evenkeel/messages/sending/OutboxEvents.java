package org.evenkeel.messages.sending;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.evenkeel.platform.audit.AuditTrail;
import org.evenkeel.platform.paging.Cursor;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.tenancy.CurrentOrganisation;
import org.jspecify.annotations.Nullable;

import io.quarkus.panache.common.Parameters;

/** Reads the outbox, newest first, and has a dead event tried again. */
@ApplicationScoped
public class OutboxEvents {

    @Inject
    OutboxEventRepository repository;

    @Inject
    DeliveryQueue queue;

    @Inject
    CurrentOrganisation organisation;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Transactional
    public Page<OutboxEventResponse> list(@Nullable OutboxStatus status, PageRequest page) {
        StringBuilder where = new StringBuilder("true = true");
        Parameters with = new Parameters();
        if (status != null) {
            where.append(" and status = :status");
            with = with.and("status", status);
        }
        Optional<Cursor> cursor = page.cursor();
        if (cursor.isPresent()) {
            where.append(" and (occurredAt < :at or (occurredAt = :at and id < :id))");
            with = with.and("at", moment(cursor.get())).and("id", cursor.get().id());
        }
        List<OutboxEventEntity> rows = repository.find(where + " order by occurredAt desc, id desc", with)
                .page(0, page.rowsToRead()).list();
        return Page.of(rows, page, row -> new Cursor(row.occurredAt.toString(), row.id), OutboxEventResponse::of);
    }

    /** Tries the event at once, and with it what waits behind it. */
    @Transactional
    public OutboxEventResponse retry(UUID id) {
        OutboxEventEntity event = repository.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Refusal.notFound("outbox event", id));
        if (event.status == OutboxStatus.DELIVERED) {
            throw Refusal.conflict("Event %s was delivered. There is nothing to try again.".formatted(id));
        }
        OutboxEventResponse before = OutboxEventResponse.of(event);
        event.status = OutboxStatus.PENDING;
        event.attempts = 0;
        event.unheard = 0;
        event.nextAttemptAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        OutboxEventResponse after = OutboxEventResponse.of(event);
        audit.record("retried", "outbox-event", id.toString(), before, after);
        repository.flush();
        queue.revive(new Delivery(organisation.id(), event.destination, event.stream), id, event.occurredAt,
                event.nextAttemptAt);
        return after;
    }

    private static Instant moment(Cursor cursor) {
        try {
            return Instant.parse(cursor.key());
        } catch (DateTimeParseException ofAnotherList) {
            throw Refusal.malformed("cursor belongs to another list. Take it from next of this list's page before.");
        }
    }
}

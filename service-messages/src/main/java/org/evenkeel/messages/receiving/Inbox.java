package org.evenkeel.messages.receiving;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.evenkeel.messages.EventHandler;
import org.evenkeel.messages.ReceivedEvent;
import org.evenkeel.platform.audit.AuditTrail;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.problem.Violation;
import org.evenkeel.platform.tenancy.CurrentOrganisation;
import org.evenkeel.platform.tenancy.OrganisationScope;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** Applies each event once and in order: its effect, the record of it and the audit entry are one transaction. */
@ApplicationScoped
public class Inbox {

    @Inject
    EventHandlers handlers;

    @Inject
    Payloads payloads;

    @Inject
    InboxEventRepository repository;

    @Inject
    OrganisationScope scope;

    @Inject
    CurrentOrganisation organisation;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Inject
    MeterRegistry metrics;

    /** @throws Refusal 422 when it cannot be applied as it is, 409 when one before it is missing */
    public void receive(EventRequest event) {
        receive(event, handlers.of(event.type()));
    }

    private <T> void receive(EventRequest event, EventHandler<T> handler) {
        T payload = payloads.read(event.payload(), handler.payload());
        ReceivedEvent<T> received = new ReceivedEvent<>(event.id(), event.stream(), event.sequence(), event.occurredAt(),
                payload);
        scope.run(organisation.id(), event.actor(), () -> {
            boolean first = QuarkusTransaction.requiringNew().call(() -> {
                if (!isNext(event)) {
                    return false;
                }
                keep(event);
                handler.apply(received);
                return true;
            });
            metrics.counter("even.keel.inbox.events", "outcome", first ? "applied" : "repeated").increment();
        });
    }

    /** False when it was applied before. */
    private boolean isNext(EventRequest event) {
        repository.lock(organisation.id(), event.source(), event.stream());
        if (repository.findById(event.id()) != null) {
            return false;
        }
        long last = repository.last(event.source(), event.stream());
        if (event.sequence() <= last) {
            String message = "sequence (%d) of stream %s was another event's. The sender's numbers went back; restore its record."
                    .formatted(event.sequence(), event.stream());
            throw Refusal.invalid(message, List.of(Violation.inBody("sequence", "taken", message)));
        }
        if (event.sequence() > last + 1) {
            throw Refusal.conflict("sequence (%d) of stream %s comes after %d, which was not applied yet. Send that first."
                    .formatted(event.sequence(), event.stream(), last + 1));
        }
        return true;
    }

    private void keep(EventRequest event) {
        InboxEventEntity row = new InboxEventEntity();
        row.id = event.id();
        row.source = event.source();
        row.stream = event.stream();
        row.sequence = event.sequence();
        row.type = event.type();
        row.actor = event.actor();
        row.occurredAt = event.occurredAt().truncatedTo(ChronoUnit.MICROS);
        row.appliedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        repository.persist(row);
        audit.record("received", "event", event.id().toString(), null,
                Map.of("source", event.source(), "stream", event.stream(),
                        "sequence", event.sequence(), "type", event.type()));
    }
}

package org.evenkeel.messages.sending;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.evenkeel.messages.MessagesConfig;
import org.evenkeel.platform.request.RequestId;
import org.evenkeel.platform.tenancy.OrganisationScope;
import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Delivers what waits in a stream, in order, as far as it goes. Holds no transaction while it waits for the receiver. */
@ApplicationScoped
class StreamDelivery {

    private static final Logger LOG = Logger.getLogger(StreamDelivery.class);
    private static final int MOST_A_RUN = 100;
    private static final String ACTOR = "outbox";

    @Inject
    OrganisationScope scope;

    @Inject
    OutboxEventRepository repository;

    @Inject
    EventClient client;

    @Inject
    DeliveryRecord record;

    @Inject
    MessagesConfig config;

    @Inject
    Clock clock;

    private volatile boolean closing;

    /** Never throws: the trigger comes again by itself. */
    void run(Delivery delivery) {
        try {
            scope.run(delivery.organisation(), ACTOR, () -> deliver(delivery));
        } catch (RuntimeException failed) {
            LOG.errorf(failed, "The delivery of stream %s stopped; it will be taken up again", delivery.stream());
        }
    }

    void close() {
        closing = true;
    }

    private void deliver(Delivery delivery) {
        boolean more = true;
        for (int events = 0; more && events < MOST_A_RUN && !closing; events++) {
            more = head(delivery).filter(head -> head.isDue(clock.instant())).map(head -> deliver(delivery, head))
                    .orElse(false);
        }
    }

    private Optional<WaitingEvent> head(Delivery delivery) {
        return QuarkusTransaction.requiringNew().call(() -> repository.head(delivery.destination(), delivery.stream())
                .map(row -> WaitingEvent.of(row, config.source())));
    }

    private boolean deliver(Delivery delivery, WaitingEvent head) {
        RequestId.begin(head.requestId());
        return record.keep(delivery, head.event(), client.send(head));
    }
}

package org.evenkeel.messages.sending;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.ToDoubleFunction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.evenkeel.messages.MessagesConfig;
import org.jboss.logging.Logger;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;

/**
 * What operators watch. Row-level security lets nobody count events of all organisations, so their triggers are counted; each
 * replica gives the same numbers, since the job store is shared.
 */
@ApplicationScoped
class DeliveryMetrics {

    private static final Logger LOG = Logger.getLogger(DeliveryMetrics.class);
    private static final String COUNT = """
            select count(*) filter (where trigger_group = ?), count(*) filter (where trigger_group = ?),
              min(description::bigint) filter (where trigger_group in (?, ?))
            from qrtz_triggers where sched_name = ?""";

    @Inject
    AgroalDataSource database;

    @Inject
    MeterRegistry registry;

    @Inject
    Clock clock;

    @Inject
    MessagesConfig config;

    private volatile Standing last = new Standing(0, 0, 0, Instant.EPOCH);

    /** How the outbox stood. */
    private record Standing(long pending, long dead, long oldestMilliseconds, Instant at) {
    }

    void register(@Observes StartupEvent started) {
        gauge("even.keel.outbox.pending", "Events that are not delivered yet", Standing::pending);
        gauge("even.keel.outbox.dead", "Events that are not tried any more and hold their stream", Standing::dead);
        gauge("even.keel.outbox.oldest.seconds", "Since when the oldest event waits",
                standing -> standing.oldestMilliseconds() / 1000.0);
    }

    void delivered(Duration lag) {
        registry.timer("even.keel.outbox.delivery").record(lag);
    }

    void failed() {
        registry.counter("even.keel.outbox.failures").increment();
    }

    private void gauge(String name, String description, ToDoubleFunction<Standing> value) {
        Gauge.builder(name, () -> value.applyAsDouble(standing())).description(description).register(registry);
    }

    private Standing standing() {
        Instant now = clock.instant();
        if (Duration.between(last.at(), now).compareTo(config.metricsAge()) > 0) {
            try {
                last = count(now);
            } catch (SQLException failed) {
                LOG.warn("The outbox cannot be counted", failed);
            }
        }
        return last;
    }

    private Standing count(Instant now) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement count = connection.prepareStatement(COUNT)) {
            count.setString(1, DeliveryQueue.WAITING);
            count.setString(2, DeliveryQueue.DEAD);
            count.setString(3, DeliveryQueue.WAITING);
            count.setString(4, DeliveryQueue.DEAD);
            count.setString(5, DeliveryScheduler.NAME);
            try (ResultSet row = count.executeQuery()) {
                row.next();
                long since = row.getLong(3);
                long age = row.wasNull() ? 0 : Math.max(0, now.toEpochMilli() - since);
                return new Standing(row.getLong(1), row.getLong(2), age, now);
            }
        }
    }
}

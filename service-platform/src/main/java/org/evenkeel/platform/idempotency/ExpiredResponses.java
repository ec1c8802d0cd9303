package org.evenkeel.platform.idempotency;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;

/**
 * Deletes the expired responses of all organisations. Row-level security lets a transaction that says it purges see and delete
 * what has expired, and nothing else. Any number of replicas may do it at once.
 */
@Unremovable
@ApplicationScoped
public class ExpiredResponses {

    private static final String DELETE = "delete from idempotent_request where expires_at < least(?, now())";

    private final AgroalDataSource database;
    private final IdempotencyTimes times;

    ExpiredResponses(AgroalDataSource database, IdempotencyTimes times) {
        this.database = database;
        this.times = times;
    }

    @Scheduled(identity = "purge-idempotent-requests", every = "{even-keel.idempotency.purge-every:1h}", delayed = "1m")
    void purgeOnSchedule() {
        purge();
    }

    /** @return how many there were */
    public int purge() {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (Connection connection = database.getConnection();
                    Statement say = connection.createStatement();
                    PreparedStatement delete = connection.prepareStatement(DELETE)) {
                say.execute("select set_config('app.purge', 'on', true)");
                delete.setTimestamp(1, Timestamp.from(times.now()));
                return delete.executeUpdate();
            } catch (SQLException failed) {
                throw new UncheckedSqlException(failed);
            }
        });
    }
}

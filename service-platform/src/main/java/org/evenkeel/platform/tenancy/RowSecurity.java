package org.evenkeel.platform.tenancy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionScoped;

import org.jboss.logging.Logger;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;

/**
 * The second wall: tells PostgreSQL the organisation at the start of every transaction, however it was begun, for its row-level
 * security. The setting ends with the transaction, so a pooled connection cannot carry it on. Where it was not made, no row of
 * any organisation is seen.
 */
@ApplicationScoped
public class RowSecurity {

    private static final Logger LOG = Logger.getLogger(RowSecurity.class);

    private final AgroalDataSource database;
    private final CurrentOrganisation organisation;
    private final TransactionManager transactions;

    public RowSecurity(AgroalDataSource database, CurrentOrganisation organisation, TransactionManager transactions) {
        this.database = database;
        this.organisation = organisation;
        this.transactions = transactions;
    }

    void onBegin(@Observes @Initialized(TransactionScoped.class) Object transaction) {
        if (!Arc.container().requestContext().isActive()) {
            return;
        }
        Optional<String> current = organisation.find();
        if (current.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement set = connection.prepareStatement("select set_config('app.organisation', ?, true)")) {
            set.setString(1, current.get());
            set.execute();
        } catch (SQLException failed) {
            doom(failed);
        }
    }

    /** Thrown from here, the exception would leave the transaction open on this thread. It shows at the first query instead. */
    private void doom(SQLException failed) {
        LOG.warn("The organisation could not be set for row-level security; the transaction will be rolled back", failed);
        try {
            if (transactions.getStatus() == Status.STATUS_ACTIVE) {
                transactions.setRollbackOnly();
            }
        } catch (SystemException gone) {
            LOG.warn("Nor could the transaction be marked for rollback", gone);
        }
    }
}

package org.evenkeel.messages.sending;

import java.sql.Connection;
import java.sql.SQLException;

import org.quartz.utils.ConnectionProvider;

import io.agroal.api.AgroalDataSource;

/** Gives Quartz connections of the service's own pool: inside a transaction, the transaction's. */
record PooledConnections(AgroalDataSource database) implements ConnectionProvider {

    @Override
    public Connection getConnection() throws SQLException {
        return database.getConnection();
    }

    @Override
    public void initialize() {
        // the pool is Quarkus's
    }

    @Override
    public void shutdown() {
        // the pool is Quarkus's
    }
}

package org.evenkeel.localstack.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

import org.evenkeel.localstack.terminal.Failure;

/** Gives each service its database and its two roles. Done again at each start: it changes nothing that is right. */
final class Provisioning {

    private final PostgresServer server;

    Provisioning(PostgresServer server) {
        this.server = server;
    }

    void provide(ServiceDatabase database) {
        String name = database.name();
        String owner = database.owner().role();
        String runtime = database.runtime().role();
        try {
            try (Connection connection = server.asSuperuser("postgres"); Statement statement = connection.createStatement()) {
                role(connection, database.owner());
                role(connection, database.runtime());
                if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
                    statement.execute("create database " + name + " owner " + owner);
                }
                statement.execute("revoke all on database " + name + " from public");
                statement.execute("grant connect on database " + name + " to " + runtime);
            }
            try (Connection connection = server.asSuperuser(name); Statement statement = connection.createStatement()) {
                statement.execute("alter schema public owner to " + owner);
                statement.execute("revoke all on schema public from public");
                statement.execute("grant usage on schema public to " + runtime);
            }
        } catch (SQLException e) {
            throw Failure.of("The database " + name + " could not be prepared (" + e.getMessage() + ").", e);
        }
    }

    private static void role(Connection connection, ServiceDatabase.Login login) throws SQLException {
        boolean known = exists(connection, "select 1 from pg_roles where rolname = ?", login.role());
        try (Statement statement = connection.createStatement()) {
            statement.execute((known ? "alter" : "create") + " role " + login.role() + " login nosuperuser nocreatedb"
                    + " nocreaterole nobypassrls password " + statement.enquoteLiteral(login.password()));
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }
}
